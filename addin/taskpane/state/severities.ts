import type { Severity } from '../../../core/api/shapes';

/** Worst first: the order in which severities are named everywhere. */
export const SEVERITIES: readonly Severity[] = ['error', 'query', 'warning'];
