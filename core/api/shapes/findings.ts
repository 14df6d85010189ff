import * as z from 'zod';
import { REASONS } from '../reasons';

/** What is wrong with a value, for the words about it (`core/api/reasons`). */
export const reasonSchema = z.enum(REASONS);
export type { Reason } from '../reasons';

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
