import * as z from 'zod';
import { isoDateSchema } from './iso-date';

/** One code of a list. A code is in force from `validFrom` to `validTo`, both days included. */
export const codeSchema = z.strictObject({
  code: z.string(),
  label: z.string(),
  validFrom: isoDateSchema.optional(),
  validTo: isoDateSchema.optional(),
  broader: z.string().optional(),
  /** Other words for it that people write in its place: abbreviations and synonyms. No other code has them. */
  aliases: z.array(z.string()).optional(),
});
export type Code = z.infer<typeof codeSchema>;

/** A code list without its codes. */
export const codeListSummarySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  collection: z.string(),
  count: z.int(),
  /** False when the list is known to lack codes: a code not in it is then a query, not an error. */
  complete: z.boolean(),
  source: z.string(),
  note: z.string().optional(),
  /** SHA-256 of the body, in hexadecimal: names this very content for ever. */
  hash: z.string(),
});
export type CodeListSummary = z.infer<typeof codeListSummarySchema>;

/** All code lists as of an entry of the register. */
export const codeListsAnswerSchema = z.strictObject({
  entry: z.int(),
  codeLists: z.array(codeListSummarySchema),
});
export type CodeListsAnswer = z.infer<typeof codeListsAnswerSchema>;

/** A code list with the codes that were asked for. */
export const codeListAnswerSchema = codeListSummarySchema.extend({
  entry: z.int(),
  /** How many codes match `on` and `filter`; `codes` may hold fewer when `count` was given. */
  total: z.int(),
  codes: z.array(codeSchema),
});
export type CodeListAnswer = z.infer<typeof codeListAnswerSchema>;

/** `on`: in force that day; `asOf`: as the register stood at that entry; `filter`: words of a code, label or alias. */
export const codeListQuerySchema = z.strictObject({
  on: isoDateSchema.optional(),
  asOf: z.coerce.number().int().min(1).optional(),
  filter: z.string().max(200).optional(),
  count: z.coerce.number().int().min(0).max(100_000).optional(),
});
export type CodeListQuery = z.infer<typeof codeListQuerySchema>;
