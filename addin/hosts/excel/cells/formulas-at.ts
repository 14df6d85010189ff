import type { CellPlace } from '../../../workbook/host';
import { batchesOf } from './batches';
import { isFormula, rangeOf } from './cells-before';
import { groupRuns, placeKey } from './group-runs';

/** Characters of an answer for a run, and for each of its cells: formulas can be long. */
const RUN_COST = 600;
const CELL_COST = 200;

/**
 * Formulas of cells, in their order; null for a cell without. One round trip for some 2,500 cells that lie apart. A cell
 * that shows a result of a formula elsewhere has none of its own.
 */
export async function formulasAt(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
): Promise<readonly (string | null)[]> {
  const found = new Map<string, string>();
  const once = new Map(places.map((place) => [placeKey(place), place])).values();
  for (const runs of batchesOf(groupRuns(once), (run) => RUN_COST + CELL_COST * run.cells.length)) {
    for (const [place, formula] of await readRuns(context, runs)) found.set(placeKey(place), formula);
  }
  return places.map((place) => found.get(placeKey(place)) ?? null);
}

async function readRuns(
  context: Excel.RequestContext,
  runs: ReturnType<typeof groupRuns>,
): Promise<(readonly [CellPlace, string])[]> {
  const targets = runs.map((run) => ({ run, range: rangeOf(context, run) }));
  for (const { range } of targets) range.load('formulas,values');
  await context.sync();
  return targets.flatMap(({ run, range }) =>
    run.cells.flatMap((cell, at) => {
      const formula: unknown = range.formulas[at]?.[0];
      return isFormula(formula, range.values[at]?.[0]) ? [[cell, formula] as const] : [];
    }),
  );
}
