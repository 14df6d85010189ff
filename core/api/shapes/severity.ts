import * as z from 'zod';
import { SEVERITIES } from '../severity';

/** How binding a finding is, the worst first (`core/api/severity`). */
export const severitySchema = z.enum(SEVERITIES);
export type { Severity } from '../severity';
