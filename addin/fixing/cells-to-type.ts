import { fieldOf } from '../../core/layouts/layout-fields';
import type { CheckRun, Finding } from '../model/check-run';

/** A cell of a finding's row that may be the wrong one. */
export interface CellToType {
  readonly column: number;
  readonly field: string;
  /** Title of the field. */
  readonly title: string;
}

/** The finding's own cell, and after it the others of its row that its rule compares it with, where they have columns. */
export function cellsToType(run: CheckRun, finding: Finding): readonly CellToType[] {
  const { columns, layout } = run.tables[finding.table]!;
  const rule = run.ruleOf(finding);
  const others = rule.kind === 'row' ? rule.fields : [];
  const cells = [{ column: finding.column, field: finding.field }];
  for (const field of others) {
    const bound = columns.find((one) => one.field === field);
    if (bound !== undefined && cells.every(({ column }) => column !== bound.column))
      cells.push({ column: bound.column, field });
  }
  return cells.map((cell) => ({ ...cell, title: fieldOf(layout, cell.field)?.title ?? cell.field }));
}
