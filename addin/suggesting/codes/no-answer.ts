import { normalise } from './normalise';

/** What people and programs write where there is no answer, as `normalise` leaves it. */
const NO_ANSWERS: ReadonlySet<string> = new Set(
  [
    'n a, na, nil, none, null, nothing, not applicable, does not apply, not relevant, no value, no data, blank, empty',
    'tba, tbc, tbd, to be confirmed, to be advised, pending, awaiting, ask, check, query, see note, see notes, as above',
    'error, err, ref, name, value, div 0, num, spill, calc, getting data, do not edit, do not change, do not delete',
    'example, sample, test, total, x, xx, xxx, any, please select, select, choose, select one, please choose',
  ]
    .join(', ')
    .split(', '),
);

/**
 * Whether text says that there is no answer, or is a word of the sheet's own (`#REF!`, `Do not edit`, `Please select`).
 * It means a code only where the list has that very name for one.
 */
export function isNoAnswer(text: string): boolean {
  const words = normalise(text);
  return words === '' || NO_ANSWERS.has(words);
}

/** Words by which several codes of a list are known to people, each to others, whatever the aliases say. */
const VAGUE: ReadonlySet<string> = new Set([
  'other',
  'others',
  'any other',
  'any other background',
  'not stated',
  'degree',
  'white',
  'black',
  'asian',
  'mixed',
]);

/** Whether the words may mean more than one code, so that another name of a code is not sure by them. */
export function isVague(text: string): boolean {
  return VAGUE.has(normalise(text));
}
