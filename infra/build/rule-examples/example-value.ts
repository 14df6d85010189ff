import type { CellValue } from '../../../core/api/shapes';

const LONGEST = 40;
const SHOWN = 12;

/** Characters that one does not see where they matter, by the words that stand for them. */
const UNSEEN: readonly (readonly [RegExp, string])[] = [
  [/^ +| +$| {2,}/g, '[space]'],
  [/\u00a0/g, '[no-break space]'],
  [/\u200b/g, '[zero-width space]'],
];

/**
 * A cell of an example as text to read: '' when blank, long text shortened, spaces that matter spelt out. With `stored`
 * a number, a date, and text that could be either say how they are stored.
 */
export function exampleValue(value: CellValue, stored: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return as('a number', String(value), stored);
  if (typeof value === 'object')
    return 'error' in value ? value.error : as('a date', dayFirst(value.date), stored);
  return as('text', seen(shortened(value)), stored && /^\d/.test(value));
}

function as(kind: string, text: string, said: boolean): string {
  return said ? `${text} (stored as ${kind})` : text;
}

/** 2026-03-01 as a sheet shows it. */
function dayFirst(date: string): string {
  return date.split('-').reverse().join('/');
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text;
}

function seen(text: string): string {
  return UNSEEN.reduce(
    (said, [pattern, words]) => said.replace(pattern, (found) => words.repeat(found.length)),
    text,
  );
}
