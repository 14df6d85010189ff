import type { KeyTable, RelationFinding, RelationRule, RuleContext } from '../rule';
import { joinReturn, type JoinedReturn, type RowOf } from './joined';

/** What a rule says of one row: nothing wrong, wrong, or wrong beside another row. */
type Verdict = boolean | RowOf;

/**
 * A rule that looks at each row of a table together with the rows it is joined to: `fails` answers false, true, or the
 * row it clashes with.
 */
export function eachRow(
  fails: (joined: JoinedReturn, each: RowOf, context: RuleContext) => Verdict,
): RelationRule['find'] {
  return function* find(
    table: KeyTable,
    all: readonly KeyTable[],
    context: RuleContext,
  ): Iterable<RelationFinding> {
    const joined = joinReturn(all);
    for (let row = 0; row < table.rows; row += 1) {
      const verdict = fails(joined, { table, row }, context);
      if (verdict === false) continue;
      if (verdict === true) yield { table, row };
      else yield { table, row, relatedRow: verdict.row, relatedTable: verdict.table };
    }
  };
}

/** Rows whose key an earlier row of the table has, with that row. */
export function laterRowsOfTheSame(
  keyOf: (joined: JoinedReturn, each: RowOf) => string | undefined,
): RelationRule['find'] {
  return function* find(table: KeyTable, all: readonly KeyTable[]): Iterable<RelationFinding> {
    const joined = joinReturn(all);
    const first = new Map<string, number>();
    for (let row = 0; row < table.rows; row += 1) {
      const key = keyOf(joined, { table, row });
      if (key === undefined) continue;
      const relatedRow = first.get(key);
      if (relatedRow === undefined) first.set(key, row);
      else yield { table, row, relatedRow };
    }
  };
}
