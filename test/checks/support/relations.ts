import { readSteps } from '../../../core/api/coding/steps';
import { relateTables } from '../../../functions/checks/relations/relate-tables';
import type { Layout, RelationTable } from '../../../core/api/shapes';
import type { RelationRule, RulesOf } from '../../../functions/rules/rule';
import { DATES, LISTS, encodeRows, type Rows } from './layouts';

/** Tables by their names, of the layouts given; findings as lines: `table row field rule reason -> table row`. */
export function relate(
  layouts: readonly Layout[],
  tables: Readonly<Record<string, { readonly layout: string; readonly rows: Rows }>>,
  rules: readonly RelationRule[] = [],
): string[] {
  const sent = Object.entries(tables).map(([id, { layout, rows }]): RelationTable => {
    const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return { id, layout, source: 'text', rows: rows.length, columns: encodeRows(fields, rows) };
  });
  const rulesOf: RulesOf = ({ id }) => rules.filter((rule) => rule.layout === id);
  const byId = new Map(layouts.map((layout) => [layout.id, layout]));
  const found = relateTables({ tables: sent, layouts: byId, rulesOf, lists: LISTS, dates: DATES });
  return found.flatMap(({ table, field, rule, reason, rows, related, relatedTable }) =>
    readSteps(rows).map((row, at) => {
      const clash = related === undefined ? '' : ` -> ${relatedTable ?? table} ${related[at]}`;
      return `${table} ${row} ${field} ${rule}${reason === undefined ? '' : ` ${reason}`}${clash}`;
    }),
  );
}

export function relationRule(
  id: string,
  layout: string,
  fields: readonly string[],
  find: RelationRule['find'],
): RelationRule {
  return {
    kind: 'relation',
    id,
    layout,
    fields,
    find,
    severity: 'error',
    condition: 'x',
    message: 'x',
    source: 'test',
    fires: [],
    quiet: [],
  };
}
