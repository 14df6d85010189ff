import { columnsAtHand } from '../codes-at-hand/columns-at-hand';
import type { ColumnAtHand } from '../codes-at-hand/columns-at-hand';
import { takesOneCode } from '../codes-at-hand/plan-drop-downs';
import type { CheckRun } from '../model/check-run';
import { countedSorts } from '../model/finding-sorts';

/** Columns whose codes others need, to put right what a run found: those of codes in which it found something. */
export function columnsToOffer(run: CheckRun): ColumnAtHand[] {
  const places = new Set(
    countedSorts(run.findings).map(
      ({ finding: { table, column } }) => `${column} ${run.tables[table]!.sheet.id}`,
    ),
  );
  const wanted = new Map<string, ColumnAtHand>();
  for (const one of columnsAtHand(run, run.standard)) {
    const key = `${one.column} ${one.sheet.id}`;
    if (places.has(key) && takesOneCode(one) && !wanted.has(key)) wanted.set(key, one);
  }
  return [...wanted.values()];
}
