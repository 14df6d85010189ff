/** How bad a finding is, worst first: the one order that all lists, marks and counts follow. */
export const SEVERITIES = ['error', 'query', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** For sorting: worst first. */
export function bySeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

export function isWorse(a: Severity, b: Severity): boolean {
  return bySeverity(a, b) < 0;
}
