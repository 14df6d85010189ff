import { LIMITS } from '../../../core/api/limits';
import type { Layout, Reason, RelationFindingGroup, RelationTable } from '../../../core/api/shapes';
import type { KeyTable, RelationFinding, RelationRule, Rule, RuleContext, RulesOf } from '../../rules/rule';
import type { Layouts } from '../../standard/layouts-file';
import type { CodeListBody } from '../../standard/standard-package';
import { CellNumbers } from './cell-numbers';
import type { CheckDates } from '../compiled/check-context';
import { compileLayout, type CompiledLayout } from '../compiled/compile-layout';
import { contractOverlap } from '../../rules/standard/contract-overlap';
import { findDanglingKeys } from './find-dangling-keys';
import { findRepeatedKeys } from './find-repeated-keys';
import { InputError } from '../../../core/api/input-error';
import { createKeyTable } from './key-table';
import { readColumns } from '../table/read-columns';
import { RelationFindings } from './relation-findings';
import { UnsettledCells } from '../table/unsettled-cells';

export interface RelateInput {
  /** Key columns of every table of the workbook. */
  readonly tables: readonly RelationTable[];
  readonly layouts: Layouts;
  /** Of these only those that compare rows are run. */
  readonly rulesOf: RulesOf;
  readonly lists: ReadonlyMap<string, CodeListBody>;
  readonly dates: CheckDates;
}

/** One thing that rows are compared for, and the rule and field its findings stand under. */
interface Comparison {
  readonly rule: string;
  readonly field: string;
  readonly reason?: Reason;
  /** It sees to it by itself that nothing is claimed because of a formula that has not been calculated. */
  readonly minds?: true;
  find(table: KeyTable, all: readonly KeyTable[], context: RuleContext): Iterable<RelationFinding>;
}

/**
 * Compares rows, of one table or of several: the rules of each table's layout first, then our own on its keys. A cell
 * has one finding at most, the first. Work grows with rows as n log n at worst. Throws `InputError` when the request
 * is not as the API describes it.
 */
export function relateTables(input: RelateInput): RelationFindingGroup[] {
  const rows = input.tables.reduce((total, table) => total + table.rows, 0);
  if (rows > LIMITS.relationRows) {
    const detail = `At most ${LIMITS.relationRows} rows can be compared at once, and these tables have ${rows}.`;
    throw new InputError('too-many-rows', detail, LIMITS.relationRows);
  }
  const compiled = compileLayouts(input);
  const numbers = new CellNumbers();
  const unsettled = new UnsettledCells();
  let isSettled = true;
  const tables = input.tables.map((table) => {
    const columns = readColumns(compiled.get(table.layout) as CompiledLayout, table);
    const keys = createKeyTable(table, columns, numbers);
    if ([...columns.values()].every((column) => column.unsettled === undefined)) return keys;
    isSettled = false;
    return unsettled.watch(keys, columns);
  });
  const findings = new RelationFindings();
  for (const table of tables) {
    const { layout, context } = compiled.get(table.layout) as CompiledLayout;
    for (const comparison of comparisonsOf(layout, input.rulesOf(layout))) {
      if (!table.has(comparison.field)) continue;
      const found = comparison.find(table, tables, context);
      const holds = isSettled || comparison.minds === true;
      findings.add(comparison, holds ? found : [...found].filter((finding) => unsettled.holds(finding)));
    }
  }
  return findings.groups();
}

function compileLayouts({ tables, layouts, lists, dates }: RelateInput): Map<string, CompiledLayout> {
  const compiled = new Map<string, CompiledLayout>();
  for (const id of new Set(tables.map((table) => table.layout))) {
    const layout = layouts.get(id);
    if (layout === undefined) {
      throw new InputError('unknown-layout', `There is no layout ${JSON.stringify(id)}.`);
    }
    // Rules on single cells and rows have no say here: they would hide cells from the comparison for reasons of content.
    compiled.set(id, compileLayout(layout, [], lists, dates));
  }
  return compiled;
}

function comparisonsOf(layout: Layout, rules: readonly Rule[]): Comparison[] {
  const declared = rules.filter((rule): rule is RelationRule => rule.kind === 'relation');
  const own = [contractOverlap].filter(
    (rule) => rule.layout === layout.id && !declared.some(({ id }) => id === rule.id),
  );
  return [...[...declared, ...own].map(fromRule), ...primaryKeyOf(layout), ...foreignKeysOf(layout)];
}

function fromRule(rule: RelationRule): Comparison {
  const { id, fields, reason, find } = rule;
  return { rule: id, field: fields[0] ?? '', ...(reason === undefined ? {} : { reason }), find };
}

function primaryKeyOf({ primaryKey }: Layout): Comparison[] {
  const [field] = primaryKey ?? [];
  if (primaryKey === undefined || field === undefined) return [];
  const find = (table: KeyTable) => findRepeatedKeys(table, primaryKey);
  return [{ rule: 'standard/primary-key', field, reason: 'not-unique', minds: true, find }];
}

function foreignKeysOf({ foreignKeys }: Layout): Comparison[] {
  return (foreignKeys ?? []).map(({ fields, reference, rule }) => ({
    rule: rule?.id ?? 'standard/foreign-key',
    field: fields[0] ?? '',
    reason: 'not-found',
    minds: true,
    find: (table, all) => findDanglingKeys(table, fields, reference, all),
  }));
}
