import type { CellValue } from '../../../core/api/shapes';
import type { CheckState } from '../check-state';
import { ALL } from '../check-workbook';
import { asSent, placesOf } from '../encode-part';
import type { BoundColumn, MatchedTable } from '../../model/match';
import { sameValue } from './find-changed-rows';
import type { RowChange } from './find-changed-rows';
import { firstWhere } from '../../workbook/row-spans';

/** What changed rows mean for the comparison of rows. */
export interface KeyChanges {
  /** Collections whose rows are to be compared again. */
  readonly collections: ReadonlySet<string>;
  /** By table, rows whose own keys are others now: what comparing had found on them is of no account any more. */
  readonly rows: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Looks for rows with other keys than before, and for rows that came or went. */
export function keyChanges(state: CheckState, reading: number, changes: readonly RowChange[]): KeyChanges {
  const collections = new Set<string>();
  const rows = new Map<number, Set<number>>();
  const places = placesOf(state.readings[reading]!);
  for (const table of state.readings[reading]!.tables) {
    const { layout } = state.tables[table]!;
    const keys = keyColumns(state.tables[table]!);
    if (keys.length === 0) continue;
    const repeats = state.repeats.get(table) ?? [];
    for (const change of changes) {
      const hasOther = keys.some((key) => hasOtherKey(change, key, places.get(key.column)!));
      const cameOrWent = change.before === null || change.cells === null;
      if (!hasOther && !cameOrWent && !includesRow(repeats, change.row)) continue;
      collections.add(layout.collection);
      if (hasOther || cameOrWent) rows.set(table, (rows.get(table) ?? new Set()).add(change.row));
    }
  }
  return { collections, rows };
}

/** The columns by which a table's rows are compared. */
export function keyColumns({ columns, layout }: MatchedTable): BoundColumn[] {
  return columns.filter(({ field }) => field !== undefined && layout.keys.includes(field));
}

/** Whether rows can be compared: a workplace that was not read would make every reference to it look wrong. */
export function canCompare(state: CheckState, stopped: boolean): boolean {
  return !stopped && state.unread.length === 0 && !state.failedRelations.has(ALL);
}

/** Marks collections to be compared again, and forgets what comparing had found on rows with other keys. */
export function noteKeyChanges(state: CheckState, { collections, rows }: KeyChanges): void {
  for (const collection of collections) {
    state.toCompare.add(collection);
    const known = state.related.get(collection);
    if (known === undefined) continue;
    const kept = known.filter(({ table, row }) => rows.get(table)?.has(row) !== true);
    if (kept.length < known.length) state.related.set(collection, kept);
  }
}

/** A key counts as the collection reads it: a code in other letters is translated to the same. */
function hasOtherKey({ before, cells }: RowChange, key: BoundColumn, place: number): boolean {
  const values: CellValue[] = [before?.[place] ?? null, cells?.[place] ?? null];
  const [then, now] = asSent(values, key);
  return !sameValue(then!, now!);
}

function includesRow(rows: readonly number[], row: number): boolean {
  return rows[firstWhere(rows, (one) => one >= row)] === row;
}
