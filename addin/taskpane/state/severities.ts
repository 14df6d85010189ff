import type { Severity } from '../../../functions/http/api';

/** Worst first: the order in which severities are named everywhere. */
export const SEVERITIES: readonly Severity[] = ['error', 'query', 'warning'];
