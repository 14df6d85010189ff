import * as z from 'zod';

/** A data item of the standard. */
export const itemSchema = z.strictObject({
  id: z.string(),
  recordType: z.string(),
  name: z.string(),
  definition: z.string(),
  class: z.enum(['Universal', 'Common', 'Sector specific']),
  status: z.string(),
  type: z.string(),
  format: z.string().optional(),
  codeList: z.string().optional(),
  aliases: z.array(z.string()),
  source: z.string(),
  note: z.string().optional(),
});
export type Item = z.infer<typeof itemSchema>;
