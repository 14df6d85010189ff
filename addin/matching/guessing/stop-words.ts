/** Words that tell little or nothing of what a column holds. */

/** Words without which a heading means the same. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and any as at be by each enter for if in is it its of on or per please select the their this was with your'.split(
    ' ',
  ),
);

/** Words that add little when nothing answers to them: `Ethnicity code`, `Current surname`, `Employee postcode`. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'code current description detail details employee employees field flag indicator info information latest legal main ' +
    'member new official overall people person personal personnel primary record staff status text value worker'
  ).split(' '),
);
