/** What cells hold before they are written, and who may not be. */
import type { CellValue } from '../../../../core/api/shapes';
import type { CellChange, CellPlace, SkippedCell } from '../../../workbook/host';
import { HostError } from '../../../workbook/host';
import { sameCell } from '../../../workbook/same-cell';
import type { DateSystem } from '../../../workbook/serial-date';
import { batchesOf } from './batches';
import { capabilities } from '../calls/capabilities';
import type { Run } from './group-runs';
import { groupRuns } from './group-runs';
import { toCellValue } from './to-cell-value';

/** A cell to be written, and what to put back should that fail. */
export interface CellToWrite extends CellChange {
  readonly format: string;
  readonly formula: unknown;
}

/** Characters of an answer for a run, and for each of its cells: value, formula, format, type. */
const RUN_COST = 1_000;
const CELL_COST = 60;

export interface CellsBefore {
  readonly cells: readonly CellToWrite[];
  readonly skipped: readonly SkippedCell[];
}

/**
 * Reads the cells of these changes, one round trip for some 1,000 that lie apart.
 * @throws HostError `protected` when one of them is locked
 */
export async function readCellsBefore(
  context: Excel.RequestContext,
  changes: Iterable<CellChange>,
  system: DateSystem,
): Promise<CellsBefore> {
  const cells: CellToWrite[] = [];
  const skipped: SkippedCell[] = [];
  for (const runs of batchesOf(groupRuns(changes), (run) => RUN_COST + CELL_COST * run.cells.length)) {
    for (const { change, held, isFormula, ...before } of await readRuns(context, runs, system)) {
      const { sheet, row, column } = change;
      if (isFormula) skipped.push({ sheet, row, column, why: 'formula' });
      else if (change.before !== undefined && !sameCell(change.before, held))
        skipped.push({ sheet, row, column, why: 'changed' });
      else cells.push({ ...change, ...before });
    }
  }
  return { cells, skipped };
}

interface Read {
  readonly change: CellChange;
  readonly held: CellValue;
  readonly isFormula: boolean;
  readonly format: string;
  readonly formula: unknown;
}

async function readRuns(
  context: Excel.RequestContext,
  runs: readonly Run<CellChange>[],
  system: DateSystem,
): Promise<Read[]> {
  const { spills } = capabilities();
  const sheets = new Map(
    runs.map(({ sheet }) => [sheet, context.workbook.worksheets.getItem(sheet)] as const),
  );
  for (const sheet of sheets.values()) sheet.load('name,protection/protected');
  const targets = runs.map((run) => ({ run, range: rangeOf(context, run) }));
  for (const { range } of targets) {
    range.load('values,valueTypes,numberFormat,formulas,format/protection/locked');
    if (spills) range.load('hasSpill');
  }
  await context.sync();
  for (const { run, range } of targets) {
    const sheet = sheets.get(run.sheet);
    // Null when some of the run's cells are locked.
    if (sheet?.protection.protected && range.format.protection.locked !== false) throw locked(sheet.name);
  }
  const spilled = spills ? await spilledCells(context, targets) : NONE;
  return targets.flatMap(({ run, range }) =>
    run.cells.map((change, at): Read => {
      const format = String(range.numberFormat[at]?.[0] ?? 'General');
      const formula: unknown = range.formulas[at]?.[0];
      const value: unknown = range.values[at]?.[0];
      const isError = range.valueTypes[at]?.[0] === Excel.RangeValueType.error;
      const held = toCellValue(value, format, system, isError);
      return { change, held, format, formula, isFormula: isFormula(formula, value) || spilled.has(change) };
    }),
  );
}

/** Text that starts with = is its own formula, and its own value too. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

const NONE: ReadonlySet<CellPlace> = new Set();

/**
 * The cells that show a result of a formula elsewhere: a value written there would stop it from spilling. Asked cell by
 * cell in a second round trip for runs that hold both kinds, which are rare.
 */
async function spilledCells<T extends CellPlace>(
  context: Excel.RequestContext,
  targets: readonly { readonly run: Run<T>; readonly range: Excel.Range }[],
): Promise<ReadonlySet<CellPlace>> {
  if (!capabilities().spills) return NONE;
  const spilled = new Set<CellPlace>();
  const asked: { cell: T; range: Excel.Range }[] = [];
  for (const { run, range } of targets) {
    if (range.hasSpill) for (const cell of run.cells) spilled.add(cell);
    if (range.hasSpill !== null) continue;
    for (const cell of run.cells) asked.push({ cell, range: rangeOf(context, { ...cell, cells: [cell] }) });
  }
  if (asked.length === 0) return spilled;
  for (const { range } of asked) range.load('hasSpill');
  await context.sync();
  for (const { cell, range } of asked) if (range.hasSpill) spilled.add(cell);
  return spilled;
}

export function rangeOf(
  context: Excel.RequestContext,
  { sheet, row, column, cells }: Run<CellPlace>,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, cells.length, 1);
}

function locked(sheet: string): HostError {
  return new HostError(
    'protected',
    `${sheet} is protected, and these cells are locked. Unprotect the sheet to change them.`,
  );
}
