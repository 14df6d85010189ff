/** Cells of a sheet, block by block. */
import type { CellValue } from '../../../../core/api/shapes';
import type { CellBlock } from '../../../workbook/host';
import { HostError } from '../../../workbook/host';
import type { Area } from '../../../workbook/a1-address';
import type { RunExcel } from '../calls/run-excel';
import type { DateSystem } from '../../../workbook/serial-date';
import { hostError } from '../calls/to-host-error';
import { looksLikeError, toCellValue } from './to-cell-value';

/**
 * Cells in one round trip. Excel on the web answers with at most 5 MB, and values with number formats take some 20
 * bytes a cell: 3.3 MB, which leaves room for long words (a block that is too big after all is halved).
 */
export const MAX_CELLS = 150_000;

/** The blocks of an area from top to bottom, each read when it is asked for: one round trip a block. */
export async function* readBlocks(
  run: RunExcel,
  sheet: string,
  area: Area,
  system: DateSystem,
): AsyncGenerator<CellBlock> {
  const end = area.row + area.rowCount;
  let size = Math.max(1, Math.floor(MAX_CELLS / Math.max(1, area.columnCount)));
  for (let row = area.row; row < end && area.columnCount > 0;) {
    const block: Area = { ...area, row, rowCount: Math.min(size, end - row) };
    const rows = await run((context) => readRows(context, sheet, block, system)).catch(ifTooBig);
    if (rows === undefined) {
      if (block.rowCount === 1) throw hostError('too-big');
      size = Math.floor(block.rowCount / 2);
      continue;
    }
    yield { row, column: area.column, rows };
    row += block.rowCount;
  }
}

/** Undefined when Excel answers null, as it does on some platforms for what is too big, instead of an error. */
async function readRows(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  system: DateSystem,
): Promise<CellValue[][] | undefined> {
  const range = rangeOf(context, sheet, area);
  range.load('values,numberFormat');
  await context.sync();
  const values = range.values as unknown[][] | null;
  const formats = range.numberFormat as unknown[][] | null;
  if (values === null || formats === null) return undefined;
  const suspects = boundsOf(values);
  const types = suspects && (await readTypes(context, sheet, area, suspects));
  return values.map((cells, row) =>
    cells.map((value, column) => {
      const isError = looksLikeError(value) && types?.(row, column) === Excel.RangeValueType.error;
      return toCellValue(value, formats[row]?.[column], system, isError);
    }),
  );
}

function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

/**
 * The types of those cells that may hold an error. A second round trip, for blocks that have such cells alone: types
 * of every cell would make each answer half as long again.
 */
async function readTypes(
  context: Excel.RequestContext,
  sheet: string,
  block: Area,
  bounds: Area,
): Promise<(row: number, column: number) => unknown> {
  const range = rangeOf(context, sheet, {
    ...bounds,
    row: block.row + bounds.row,
    column: block.column + bounds.column,
  });
  range.load('valueTypes');
  await context.sync();
  const types = range.valueTypes;
  return (row, column) => types[row - bounds.row]?.[column - bounds.column];
}

/** The smallest area, within the block, that holds every cell that may be an error. */
function boundsOf(values: unknown[][]): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (!looksLikeError(value)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = row;
      right = Math.max(right, column);
    }),
  );
  if (bottom < 0) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function ifTooBig(error: unknown): undefined {
  if (error instanceof HostError && error.code === 'too-big') return undefined;
  throw error;
}
