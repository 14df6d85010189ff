import * as z from 'zod';

/** A return that the standard serves, and the standard itself. */
export const collectionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  description: z.string(),
  source: z.string(),
});
export type Collection = z.infer<typeof collectionSchema>;
