import { countOf, joinWords } from '../../core/values/words';

/** What the user said of rows: `2 rows that look like no data and 1 list below the first`. */
export function rowChoiceWords(rows: number, lists: number): string {
  return joinWords(
    [
      ...(rows === 0
        ? []
        : [`${countOf(rows, 'row', 'rows')} that ${rows === 1 ? 'looks' : 'look'} like no data`]),
      ...(lists === 0 ? [] : [countOf(lists, 'list below the first', 'lists below the first')]),
    ],
    'and',
  );
}
