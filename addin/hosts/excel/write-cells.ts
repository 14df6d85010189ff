import type { CellChange } from '../host';
import { HostError } from '../host';
import { groupRuns } from './group-runs';
import type { Run } from './group-runs';
import type { DateSystem } from '../cells/serial-date';
import { toWritten } from './to-written';
import { writeQuietly } from './write-quietly';

/** Runs of cells in one request: some 500 bytes each, and Excel on the web takes 5 MB. */
const RUNS_A_BATCH = 1_000;

/**
 * Writes cells, two round trips for each 1,000 runs of cells that stand below each other. A cell that is locked on a
 * protected sheet is found before anything is written; should Excel stop half-way, the batch's cells are put back.
 */
export async function writeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  system: DateSystem,
): Promise<void> {
  const runs = groupRuns(changes);
  for (let start = 0; start < runs.length; start += RUNS_A_BATCH) {
    await writeRuns(context, runs.slice(start, start + RUNS_A_BATCH), system);
  }
}

async function writeRuns(
  context: Excel.RequestContext,
  runs: readonly Run[],
  system: DateSystem,
): Promise<void> {
  const sheets = new Map(
    runs.map(({ sheet }) => [sheet, context.workbook.worksheets.getItem(sheet)] as const),
  );
  for (const sheet of sheets.values()) sheet.load('name,protection/protected');
  const targets = runs.flatMap((run) => {
    const sheet = sheets.get(run.sheet);
    if (sheet === undefined) return [];
    const range = sheet.getRangeByIndexes(run.row, run.column, run.values.length, 1);
    range.load('numberFormat,formulas,format/protection/locked');
    return [{ run, sheet, range }];
  });
  await context.sync();
  for (const { sheet, range } of targets) {
    // Null when some of the run's cells are locked.
    if (sheet.protection.protected && range.format.protection.locked !== false) throw locked(sheet.name);
  }
  const before = targets.map(({ range }) => ({
    range,
    formats: range.numberFormat,
    formulas: range.formulas,
  }));
  try {
    await writeQuietly(context, () => {
      for (const { run, range } of targets) writeRun(run, range, system);
    });
  } catch (error) {
    if (!(error instanceof HostError)) await putBack(context, before).catch(() => undefined);
    throw error;
  }
}

function writeRun({ values }: Run, range: Excel.Range, system: DateSystem): void {
  const formats = range.numberFormat.map((row) => String(row[0]));
  const written = values.map((value, at) => toWritten(value, formats[at] ?? 'General', system));
  if (written.some(({ format }) => format !== undefined)) {
    range.numberFormat = written.map(({ format }, at) => [format ?? formats[at]]);
  }
  range.values = written.map(({ value }) => [value]);
}

interface Before {
  readonly range: Excel.Range;
  readonly formats: unknown[][];
  readonly formulas: unknown[][];
}

/** Formats first: text such as 007 is text again only in a text cell, or behind an apostrophe. */
async function putBack(context: Excel.RequestContext, before: readonly Before[]): Promise<void> {
  await writeQuietly(context, () => {
    for (const { range, formats, formulas } of before) {
      range.numberFormat = formats;
      range.formulas = formulas.map(([cell], at) => [asTyped(cell, formats[at]?.[0])]);
    }
  });
}

function asTyped(cell: unknown, format: unknown): unknown {
  // An error's word, such as #N/A, is an error again when typed; no other text with a # in front means anything.
  const isText = typeof cell === 'string' && !/^[=#]|^$/.test(cell) && format !== '@';
  return isText ? `'${cell}` : cell;
}

function locked(sheet: string): HostError {
  return new HostError(
    'protected',
    `${sheet} is protected, and these cells are locked. Unprotect the sheet to change them.`,
  );
}
