import * as z from 'zod';

/** RFC 9457 problem details, the body of every error answer (application/problem+json). */
export const problemSchema = z.strictObject({
  type: z.string().describe('urn:workforce-standard:problem:<code>'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('Plain words: what is wrong and what to do. Never a cell value.'),
  instance: z.string().optional(),
  limit: z.number().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
