import type { CellValue } from '../../../core/api/shapes';
import { cleanText } from '../../../core/values/fold-text';
import { readOtherDate } from '../../../core/values/read-other-date';
import { textOfValue } from '../../../core/values/show-value';

/** A shape by which values show what they are. */
export interface ValueLook {
  /** `National Insurance numbers`: ends "of its values look like". */
  readonly words: string;
  /** Hardly anything else looks so: the values alone tell what the column is. */
  readonly telling: boolean;
  readonly fits: (value: CellValue) => boolean;
}

function textLook(words: string, pattern: RegExp, telling = true): ValueLook {
  return { words, telling, fits: (value) => typeof value !== 'object' && pattern.test(compact(value)) };
}

/** Looser than the forms that are checked: a column of mistyped numbers is still a column of numbers. */
export const NINO = textLook('National Insurance numbers', /^[A-Z]{2}\d{6}[A-Z]?$/i);
export const POSTCODE = textLook('postcodes', /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/i);
const SWE_NUMBER = textLook('Social Work England numbers', /^SW\d{3,7}$/i);
const CQC_NUMBER = textLook('CQC numbers', /^\d-\d{8,12}$/);
const TEACHER_NUMBER = textLook('teacher reference numbers', /^\d{2}\/?\d{5}$/, false);
const EMAIL = textLook('email addresses', /^[^@]+@[^@]+\.[^@]+$/);

export const DATE: ValueLook = {
  words: 'dates',
  telling: false,
  fits: (value) =>
    (typeof value === 'object' && value !== null && 'date' in value) ||
    (typeof value === 'string' && readOtherDate(cleanText(value)) !== undefined),
};

export const YEAR: ValueLook = {
  words: 'years',
  telling: false,
  fits: (value) => typeof value !== 'object' && /^(?:19|20)\d{2}$/.test(compact(value)),
};

export const NUMBER: ValueLook = {
  words: 'numbers',
  telling: false,
  fits: (value) =>
    typeof value === 'number' ||
    (typeof value === 'string' && /^[-£]?[\d,]*\d(?:\.\d+)?%?$/.test(compact(value))),
};

/** Forms by the first of their names (`nino-with-suffix`), each with its look. */
const LOOKS: readonly (readonly [form: string, look: ValueLook])[] = [
  ['nino', NINO],
  ['postcode', POSTCODE],
  ['swe-number', SWE_NUMBER],
  ['cqc-number', CQC_NUMBER],
  ['trn', TEACHER_NUMBER],
  ['email', EMAIL],
];

/** How values of a named form look; undefined for a form that has no look of its own. */
export function lookOfForm(form: string): ValueLook | undefined {
  return LOOKS.find(([first]) => form === first || form.startsWith(`${first}-`))?.[1];
}

const shares = new WeakMap<readonly CellValue[], Map<ValueLook, number>>();

/** The share of a column's values that look so, worked out once: many fields ask for the same. */
export function shareOf(values: readonly CellValue[], look: ValueLook): number {
  const known = shares.get(values) ?? new Map<ValueLook, number>();
  shares.set(values, known);
  const before = known.get(look);
  if (before !== undefined) return before;
  const fitting = values.filter((value) => look.fits(value)).length;
  const share = values.length === 0 ? 0 : fitting / values.length;
  known.set(look, share);
  return share;
}

function compact(value: CellValue): string {
  return cleanText(textOfValue(value)).replaceAll(' ', '');
}
