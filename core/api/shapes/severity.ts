import * as z from 'zod';

export const severitySchema = z.enum(['error', 'query', 'warning']);
export type Severity = z.infer<typeof severitySchema>;
