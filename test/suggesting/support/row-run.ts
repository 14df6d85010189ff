import { ruleFinder } from '../../../addin/checking/find-rule';
import type { CheckRun, Finding } from '../../../addin/model/check-run';
import type { CellValue, RuleInfo } from '../../../core/api/shapes';
import { realStandard } from '../../support/real-standard';
import { makeTable } from '../../checking/support/make-run';

export function findingRule(id: string): RuleInfo {
  const rule = realStandard.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`The standard has no rule ${id}`);
  return rule;
}

/** A run over one row of a rule's layout, and what the rule finds on its first field. */
export function rowRun(rule: RuleInfo, cells: Readonly<Record<string, CellValue>>): [CheckRun, Finding] {
  const layout = realStandard.layouts.find(({ id }) => id === rule.layouts[0])!;
  const table = makeTable(1, { layout });
  const field = rule.fields[0]!;
  const finding: Finding = {
    table: 0,
    row: 1,
    column: table.columns.findIndex((bound) => bound.field === field),
    field,
    rule: rule.id,
    severity: rule.severity,
    collections: [rule.collection],
  };
  const run: CheckRun = {
    entry: 1,
    referenceDate: '2026-09-30',
    tables: [table],
    findings: [finding],
    leftOut: [],
    failed: [],
    stopped: false,
    rowsChecked: 1,
    valueAt: (_table, _row, column) => cells[table.columns[column]!.field!] ?? null,
    standard: realStandard,
    ruleOf: ruleFinder(realStandard),
  };
  return [run, finding];
}
