import type { Finding } from '../../model/check-run';

/** The same for the same problem in a later list, wherever it stands there. */
export function keyOfFinding(finding: Finding): string {
  const { table, row, column, field, rule, reason, relatedTable, relatedRow } = finding;
  return [table, row, column, field, rule, reason, relatedTable, relatedRow].join(' ');
}
