import type { EncodedColumn, FindingGroup } from '../../../core/api/shapes';
import type { CompiledLayout } from '../compiled/compile-layout';
import { findCellFaults } from './find-cell-faults';
import { Findings, TakenCells } from './findings';
import { readColumns } from './read-columns';
import { runRowRule } from './row-rules';
import { EXEMPT, FULL, findRowStates, type RowReach } from './row-states';
import { writeSteps } from '../../../core/api/coding/steps';

/** What is checked: a `CheckRequest` whose layout and date are compiled already. */
export interface CheckInput {
  readonly source: 'workbook' | 'text';
  readonly rows: number;
  readonly columns: readonly EncodedColumn[];
}

export interface CheckOutput {
  readonly findings: FindingGroup[];
  /** Rows with nothing in any column, as steps. */
  readonly blankRows: number[];
}

/**
 * Checks the cells and rows of one table, or of any part of it: what is found on a row depends on that row alone.
 * Each distinct value of a column is read once; rows are then scanned only where something is wrong. A cell has one
 * finding, the first: what is wrong in the cell itself, then the rules on its row in declared order, then our own
 * warnings on how the value is held; and an error besides where that is a query or a warning, which must hide none. Throws `InputError` when the request is not as the API describes it.
 */
export function checkTable(compiled: CompiledLayout, input: CheckInput): CheckOutput {
  const columns = readColumns(compiled, input);
  const { states, blankRows, allFull } = findRowStates(compiled, columns, input.rows);
  const findings = new Findings();
  const taken = new TakenCells(input.rows);
  const reach = (kept: boolean): RowReach => ({ states, upTo: kept ? EXEMPT : FULL, all: allFull });
  const keeps = (field: string) => compiled.exempt?.keeps.has(field) === true;
  for (const column of columns.values()) {
    findCellFaults(column, 'others', reach(keeps(column.field)), findings, taken);
  }
  for (const rule of compiled.rowRules) {
    runRowRule(rule, columns, reach(rule.runsOnExempt), compiled.context, findings, taken);
  }
  for (const column of columns.values()) {
    findCellFaults(column, 'slight', reach(keeps(column.field)), findings, taken);
  }
  return { findings: findings.groups(), blankRows: writeSteps(blankRows) };
}
