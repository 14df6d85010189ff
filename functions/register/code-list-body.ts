import * as z from 'zod';
import { codeListSummarySchema, codeSchema } from '../../core/api/shapes';

/** Names a code list in addresses, keys and the manifest. */
export const codeListIdSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** What a body holds: a code list whole, as published. Its hash and count follow from it. */
export const codeListBodySchema = codeListSummarySchema
  .omit({ hash: true, count: true })
  .extend({ id: codeListIdSchema, codes: z.array(codeSchema) });
export type StoredCodeList = z.infer<typeof codeListBodySchema>;
