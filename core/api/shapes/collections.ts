import * as z from 'zod';

export const collectionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  description: z.string(),
  source: z.string(),
});
export type Collection = z.infer<typeof collectionSchema>;
