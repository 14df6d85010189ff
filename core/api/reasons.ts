/**
 * What is wrong with a cell, when the fault lies in the cell alone; the pane has the words for each. Absent when
 * the rule's own message says it all.
 */
export const REASONS = [
  'blank',
  'not-in-list',
  'retired',
  'not-yet-valid',
  'label-not-code',
  'letter-case',
  'spaces',
  'hidden-characters',
  'wrapped',
  'garbled',
  'entities',
  'lost-character',
  'added-decimals',
  'like-a-formula',
  'lost-leading-zero',
  'extra-leading-zero',
  'not-a-number',
  'not-whole',
  'too-many-decimals',
  'too-small',
  'too-large',
  'too-long',
  'wrong-form',
  'not-a-date',
  'impossible-date',
  'other-date-form',
  'two-digit-year',
  'date-with-time',
  'date-not-code',
  'number-not-date',
  'number-as-text',
  'true-false',
  'excel-error',
  'not-calculated',
  'not-unique',
  'not-found',
] as const;
export type Reason = (typeof REASONS)[number];

const NUMBERS = new Map<Reason, number>(REASONS.map((reason, at) => [reason, at + 1]));

/** Whether it is one that is known here: a newer service may name reasons that this page has no words for. */
export function isReason(reason: unknown): reason is Reason {
  return NUMBERS.has(reason as Reason);
}

/** 0 for no reason; the place in `REASONS`, from 1, for the others. */
export function numberOfReason(reason: Reason | undefined): number {
  return reason === undefined ? 0 : (NUMBERS.get(reason) ?? 0);
}

export function reasonOfNumber(number: number): Reason | undefined {
  return number === 0 ? undefined : REASONS[number - 1];
}
