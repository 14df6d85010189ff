import * as z from 'zod';
import { encodedColumnSchema, sourceSchema } from './cells';
import { findingGroupSchema } from './findings';
import { isoDateSchema } from './iso-date';
import { LIMITS } from '../limits';

/** Rows of one table to be checked: its layout, the day the return describes, and its columns packed. */
export const checkRequestSchema = z.strictObject({
  layout: z.string().min(1).max(100),
  referenceDate: isoDateSchema,
  source: sourceSchema,
  rows: z.int().min(0).max(LIMITS.rows),
  columns: z.array(encodedColumnSchema).min(1).max(LIMITS.columns),
});
export type CheckRequest = z.infer<typeof checkRequestSchema>;

/** What was found in them, grouped. No cell value comes back. */
export const checkAnswerSchema = z.strictObject({
  entry: z.int().min(0).describe('Entry of the register whose code lists were used'),
  findings: z.array(findingGroupSchema),
  /** Rows with nothing in any column sent: not checked. Steps as in a group. */
  blankRows: z.array(z.int()),
});
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;
