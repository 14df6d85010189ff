import type {
  CheckAnswer,
  FindingGroup,
  RelationsAnswer,
  RuleInfo,
  Severity,
  StandardAnswer,
} from '../../core/api/shapes';
import type { CheckPart, RelationsPart } from './check-parts';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { Finding } from '../model/check-run';
import type { MatchedTable } from '../model/match';
import { isReason } from '../../core/api/reasons';
import { readSteps } from '../../core/api/coding/steps';

/** What turning answers into findings needs, looked up once a run. */
export interface FindingContext {
  readonly tables: readonly MatchedTable[];
  readonly rules: ReadonlyMap<string, RuleInfo>;
}

/** Made once for a run. */
export function findingContext(tables: readonly MatchedTable[], standard: StandardAnswer): FindingContext {
  return {
    tables,
    rules: new Map(standard.rules.map((rule) => [rule.id, rule])),
  };
}

/** The findings of a chunk of rows, each at its place in the sheet. */
export function findingsOfCheck(
  context: FindingContext,
  { chunk, table }: CheckPart,
  answer: CheckAnswer,
): Finding[] {
  return answer.findings.flatMap((group) => {
    const shared = sharedOf(context, table, group);
    if (shared === undefined) return [];
    return readSteps(group.rows).map((row): Finding => ({ ...shared, row: chunk.firstRow + row }));
  });
}

/** The findings of comparing rows, each at its place in the sheet. */
export function findingsOfRelations(
  context: FindingContext,
  part: RelationsPart,
  answer: RelationsAnswer,
): Finding[] {
  return answer.findings.flatMap((group) => {
    const place = part.places.get(group.table);
    const other = part.places.get(group.relatedTable ?? group.table);
    const shared = place && sharedOf(context, place.table, group);
    if (place === undefined || shared === undefined) return [];
    return readSteps(group.rows).map((row, at): Finding => {
      const related = other?.rows[group.related?.[at] ?? -1];
      return {
        ...shared,
        row: place.rows[row]!,
        ...(related === undefined ? {} : { relatedRow: related }),
        ...(related === undefined || other!.table === place.table ? {} : { relatedTable: other!.table }),
      };
    });
  });
}

/**
 * A finding to make those of a group from; undefined when the sheet has no column to show them in. It has a row, of no
 * account: copies of an object that lacks none of their fields are made, and copied again, many times faster.
 */
function sharedOf(context: FindingContext, table: number, group: FindingGroup): Finding | undefined {
  const matched = context.tables[table]!;
  const column = columnOf(context, matched, group);
  if (column === undefined) return undefined;
  const reason = isReason(group.reason) ? group.reason : undefined;
  const severity = severityOf(context, matched, group);
  return {
    table,
    row: 0,
    column,
    field: group.field,
    rule: group.rule,
    severity,
    collections: [matched.layout.collection],
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The finding's own column, or where the sheet has none the first of the rule's other columns, or the first at all. */
function columnOf(
  context: FindingContext,
  table: MatchedTable,
  { field, rule }: FindingGroup,
): number | undefined {
  const fields = [field, ...(context.rules.get(rule)?.fields ?? [])];
  const places = new Map(
    table.columns.flatMap((bound) => (bound.field === undefined ? [] : [[bound.field, bound.column]])),
  );
  return (
    fields.map((name) => places.get(name)).find((column) => column !== undefined) ?? [...places.values()][0]
  );
}

/** The layout says how severe a constraint of its own is, else the rule does. */
function severityOf(context: FindingContext, table: MatchedTable, { field, rule }: FindingGroup): Severity {
  const references = Object.values(fieldOf(table.layout, field)?.rules ?? {});
  const named = references.find((reference) => reference.id === rule);
  return named?.severity ?? context.rules.get(rule)?.severity ?? 'error';
}

/** In the order of row and column within a sheet, and then one order only, whatever order the answers came in. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.row - b.row ||
    a.column - b.column ||
    byText(a.rule, b.rule) ||
    a.table - b.table ||
    byText(a.field, b.field) ||
    byText(a.reason ?? '', b.reason ?? '')
  );
}

/** Beyond every row and table. */
const NO_ROW = 2 ** 31;

/** In the order of table and row; findings that are not the same in everything have a place each. */
export function byTable(a: Finding, b: Finding): number {
  return (
    a.table - b.table ||
    byPlace(a, b) ||
    (a.relatedTable ?? NO_ROW) - (b.relatedTable ?? NO_ROW) ||
    (a.relatedRow ?? NO_ROW) - (b.relatedRow ?? NO_ROW)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
