import type { CellChange, WriteOutcome } from '../../../workbook/host';
import { HostError } from '../../../workbook/host';
import type { DateSystem } from '../../../workbook/serial-date';
import { batchesOf } from './batches';
import type { CellToWrite } from './cells-before';
import { rangeOf, readCellsBefore } from './cells-before';
import type { Run } from './group-runs';
import { groupRuns, lastChanges } from './group-runs';
import { toWritten } from './to-written';
import { writeQuietly } from './write-quietly';

/** Characters of a request for a run, and for each of its cells beside its text: value and format. */
const RUN_COST = 600;
const CELL_COST = 40;

/**
 * Writes cells, two round trips for some 2,000 that lie apart. All are read before any is written: one that holds a
 * formula or another value than it was to hold is left out, and a locked one stops it all. Should Excel stop half-way,
 * every cell written so far is put back, of earlier requests too.
 */
export async function writeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  system: DateSystem,
): Promise<WriteOutcome> {
  const { cells, skipped } = await readCellsBefore(context, lastChanges(changes), system);
  const batches = batchesOf(groupRuns(cells), costOf);
  for (const [at, runs] of batches.entries()) {
    try {
      await writeQuietly(context, () => {
        for (const run of runs) writeRun(context, run, system);
      });
    } catch (error) {
      await putBack(context, touchedBy(error, batches, at)).catch(() => undefined);
      throw error;
    }
  }
  return { skipped };
}

/** After no answer at all the last batch may yet be done in full: what comes before it is put back alone. */
function touchedBy<T>(error: unknown, batches: readonly T[], failed: number): readonly T[] {
  return batches.slice(0, error instanceof HostError ? failed : failed + 1);
}

function costOf({ cells }: Run<CellToWrite>): number {
  const text = cells.reduce((sum, { value }) => sum + (typeof value === 'string' ? value.length : 0), 0);
  return RUN_COST + CELL_COST * cells.length + text;
}

function writeRun(context: Excel.RequestContext, run: Run<CellToWrite>, system: DateSystem): void {
  const range = rangeOf(context, run);
  const written = run.cells.map(({ value, format }) => toWritten(value, format, system));
  if (written.some(({ format }) => format !== undefined)) {
    range.numberFormat = written.map(({ format }, at) => [format ?? run.cells[at]?.format]);
  }
  range.values = written.map(({ value }) => [value]);
}

/** Formats first: text such as 007 is text again only in a text cell, or behind an apostrophe. */
async function putBack(
  context: Excel.RequestContext,
  batches: readonly (readonly Run<CellToWrite>[])[],
): Promise<void> {
  for (const runs of batches) {
    await writeQuietly(context, () => {
      for (const run of runs) {
        const range = rangeOf(context, run);
        range.numberFormat = run.cells.map(({ format }) => [format]);
        range.formulas = run.cells.map(({ formula, format }) => [asTyped(formula, format)]);
      }
    });
  }
}

function asTyped(cell: unknown, format: string): unknown {
  // An error's word, such as #N/A, is an error again when typed; no other text with a # in front means anything.
  const isText = typeof cell === 'string' && !/^[=#]|^$/.test(cell) && format !== '@';
  return isText ? `'${cell}` : cell;
}
