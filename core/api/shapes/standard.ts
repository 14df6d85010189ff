import * as z from 'zod';
import { codeListSummarySchema } from './code-lists';
import { collectionSchema } from './collections';
import { itemSchema } from './items';
import { layoutSchema } from './layouts';
import { codeMapSchema } from './maps';
import { ruleInfoSchema } from './rules';

/** The whole standard but for the codes: what a pane needs before it can name a column. */
export const standardAnswerSchema = z.strictObject({
  version: z.string(),
  entry: z.int(),
  collections: z.array(collectionSchema),
  items: z.array(itemSchema),
  /** The standard's record types (standard/...) and every collection's layouts. */
  layouts: z.array(layoutSchema),
  rules: z.array(ruleInfoSchema),
  codeLists: z.array(codeListSummarySchema),
  /** Absent from a service older than the maps. */
  maps: z.array(codeMapSchema).optional(),
});
export type StandardAnswer = z.infer<typeof standardAnswerSchema>;
