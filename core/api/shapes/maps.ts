import * as z from 'zod';

/** One line of a map: how a code of the standard is written in a collection. */
export const mappingSchema = z.strictObject({
  code: z.string(),
  /** Absent when the relation is none. */
  collectionCode: z.string().optional(),
  /** What the collection's code is to the standard's. */
  relation: z.enum(['equal', 'broader', 'narrower', 'none']),
  /** Why, where the codes are not equal. */
  note: z.string().optional(),
});

/** How the codes of one list of the standard are written in a collection. */
export const codeMapSchema = z.strictObject({
  /** `<standard list>--<collection's list>`. */
  id: z.string(),
  collection: z.string(),
  codeList: z.string(),
  collectionCodeList: z.string(),
  mappings: z.array(mappingSchema).readonly(),
});
export type CodeMap = z.infer<typeof codeMapSchema>;
