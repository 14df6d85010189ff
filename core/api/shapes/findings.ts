import * as z from 'zod';

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
export const reasonSchema = z.enum(REASONS);
export type Reason = z.infer<typeof reasonSchema>;

/**
 * Findings of one rule in one column. `rows` are positions in the request, from 0, as steps: a positive number is
 * the distance from the last row to the next (from -1 to begin with), a negative number -n adds the n rows that
 * follow. `[3, 4, -2]` is rows 2, 6, 7, 8. No cell value comes back: the asker has them.
 */
export const findingGroupSchema = z.strictObject({
  rule: z.string(),
  field: z.string(),
  reason: reasonSchema.optional(),
  rows: z.array(z.int()),
});
export type FindingGroup = z.infer<typeof findingGroupSchema>;
