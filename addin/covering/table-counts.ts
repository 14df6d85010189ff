import type { Counts } from '../wording/group-findings';
import type { CheckRun } from '../model/check-run';
import type { MatchedTable } from '../model/match';

export const NO_COUNTS: Counts = { error: 0, query: 0, warning: 0 };

/** Findings of one table by field, and of the whole table. */
export interface TableCounts {
  readonly all: Counts;
  readonly byField: ReadonlyMap<string, Counts>;
}

/** Findings table by table, each fault with every table that found it. */
export function countByTable({
  tables,
  findings,
}: Pick<CheckRun, 'tables' | 'findings'>): (table: MatchedTable) => TableCounts {
  const counted = new Map(tables.map((table) => [keyOf(table), new Map<string, Counts>()]));
  for (const { also = [], ...first } of findings) {
    for (const { table, field, severity } of [first, ...also]) {
      const byField = counted.get(keyOf(tables[table]!))!;
      const before = byField.get(field) ?? NO_COUNTS;
      byField.set(field, { ...before, [severity]: before[severity] + 1 });
    }
  }
  return (table) => {
    const byField = counted.get(keyOf(table)) ?? new Map<string, Counts>();
    return { all: [...byField.values()].reduce(add, NO_COUNTS), byField };
  };
}

/** The run's tables are not those of a later match of the same sheets. */
function keyOf({ layout, sheet }: MatchedTable): string {
  return `${layout.id} ${sheet.id}`;
}

function add(a: Counts, b: Counts): Counts {
  return { error: a.error + b.error, query: a.query + b.query, warning: a.warning + b.warning };
}
