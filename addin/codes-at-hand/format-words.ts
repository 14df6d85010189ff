import type { Field, StandardAnswer } from '../../core/api/shapes';
import { howToWrite } from '../../core/values/form-words';
import { formatDate } from '../../core/values/format-date';
import { capitalise, formatNumber } from '../../core/values/words';

const TYPES: Readonly<Record<Field['type'], string>> = {
  string: 'Text',
  integer: 'A whole number',
  number: 'A number',
  date: 'A date',
  year: 'A year of four digits',
};

/** How a column is filled, in a few words: `A code of the list Ethnicity`, `Text, at most 50 characters`. */
export function formatWords(field: Field, { codeLists }: Pick<StandardAnswer, 'codeLists'>): string {
  const list = codeLists.find(({ id }) => id === field.codeList);
  if (list !== undefined) return `${codes(field)} of the list ${list.title}`;
  return [kindWords(field), ...limits(field)].join(', ');
}

/** Some columns take several codes, or a code and more. */
function codes({ codesCheckedByRule, example = '' }: Field): string {
  return codesCheckedByRule === true && example.includes(';') ? 'Codes' : 'A code';
}

function kindWords(field: Field): string {
  // Without its example: that has a place of its own.
  const words = howToWrite({ ...field, example: undefined });
  return words === undefined ? TYPES[field.type] : capitalise(words);
}

function limits({ constraints = {}, form }: Field): string[] {
  const { maxLength, minimum, maximum } = constraints;
  return [
    ...(maxLength === undefined || form !== undefined ? [] : [`at most ${maxLength} characters`]),
    ...(minimum === undefined ? [] : [`from ${limit(minimum)}`]),
    ...(maximum === undefined ? [] : [`to ${limit(maximum)}`]),
  ];
}

function limit(value: number | string): string {
  return typeof value === 'number' ? formatNumber(value) : formatDate(value);
}
