import * as z from 'zod';
import { encodedColumnSchema, sourceSchema } from './cells';
import { findingGroupSchema } from './findings';
import { isoDateSchema } from './iso-date';
import { LIMITS } from '../limits';

/** One table of the workbook, its key columns alone. */
export const relationTableSchema = z.strictObject({
  id: z.string().min(1).max(100).describe("The asker's own name for the table, given back in the answer"),
  layout: z.string().min(1).max(100),
  source: sourceSchema,
  rows: z.int().min(0).max(LIMITS.relationRows),
  columns: z.array(encodedColumnSchema).max(LIMITS.columns),
});
export type RelationTable = z.infer<typeof relationTableSchema>;

/** Key columns only (a layout's `keys`) of all tables of a workbook, for the rules that compare rows. */
export const relationsRequestSchema = z.strictObject({
  referenceDate: isoDateSchema,
  tables: z.array(relationTableSchema).min(1).max(LIMITS.tables),
});
export type RelationsRequest = z.infer<typeof relationsRequestSchema>;

/** Findings of a rule that compares rows. */
export const relationFindingGroupSchema = findingGroupSchema.extend({
  table: z.string(),
  /** For each row in turn, the row it clashes with; -1 where there is none to name. */
  related: z.array(z.int()).optional(),
  /** The table of the related rows, when not this one. */
  relatedTable: z.string().optional(),
});
export type RelationFindingGroup = z.infer<typeof relationFindingGroupSchema>;

/** What comparing the rows of all tables has found. */
export const relationsAnswerSchema = z.strictObject({
  entry: z.int().min(0),
  findings: z.array(relationFindingGroupSchema),
});
export type RelationsAnswer = z.infer<typeof relationsAnswerSchema>;
