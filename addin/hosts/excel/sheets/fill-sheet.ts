/** A planned sheet's cells -> what to send, in blocks that Excel takes. */
import type { CellValue } from '../../../../core/api/shapes';
import { ROWS } from '../../../workbook/cell-runs';
import type { DateSystem } from '../../../workbook/serial-date';
import type { SheetPlan } from '../../../workbook/sheet-plan';
import { setFormat } from '../drop-downs/lists-sheet';
import { applyLook, numberFormatOf } from './look-of-cells';
import { styleAreas, styleOf } from './style-areas';
import type { Written } from '../cells/to-written';
import { toWritten } from '../cells/to-written';
import type { WriteStep } from '../cells/write-steps';
import { step } from '../cells/write-steps';

/** Cells, and characters of their text, in one call. */
const MAX_CELLS = 150_000;
const MAX_CHARACTERS = 1_000_000;

/** Widths, looks and values, in the order in which they are to be sent: a format first, or 007 would become 7. */
export function fillSteps(sheet: Excel.Worksheet, plan: SheetPlan, system: DateSystem): WriteStep[] {
  return [...columnSteps(sheet, plan), ...lookSteps(sheet, plan), ...valueSteps(sheet, plan, system)];
}

function columnSteps(sheet: Excel.Worksheet, { columns }: SheetPlan): WriteStep[] {
  return columns.map(({ width, style = 'plain' }, column) =>
    step(() => {
      const range = sheet.getRangeByIndexes(0, column, ROWS, 1);
      range.format.columnWidth = pointsOf(width);
      if (numberFormatOf(style) !== 'General') setFormat(range, numberFormatOf(style));
    }),
  );
}

/** A character of the usual font is 7 pixels wide, a column has 5 more, and a pixel is 0.75 points. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function lookSteps(sheet: Excel.Worksheet, plan: SheetPlan): WriteStep[] {
  const columnCount = widthOf(plan);
  if (columnCount === 0) return [];
  const top = step(() => {
    const all = sheet.getRangeByIndexes(0, 0, plan.rows.length, columnCount);
    all.format.verticalAlignment = Excel.VerticalAlignment.top;
  });
  const looks = styleAreas(plan).map(({ style, row, column, rowCount, columnCount: width }) =>
    step(() => applyLook(sheet.getRangeByIndexes(row, column, rowCount, width), style), 1_500),
  );
  return [top, ...looks];
}

function valueSteps(sheet: Excel.Worksheet, plan: SheetPlan, system: DateSystem): WriteStep[] {
  const columnCount = widthOf(plan);
  if (columnCount === 0) return [];
  return blocksOf(plan, columnCount).flatMap(({ row, rowCount }) => {
    const written = plan.rows
      .slice(row, row + rowCount)
      .map((_cells, at) =>
        Array.from({ length: columnCount }, (_, column) => writtenAt(plan, row + at, column, system)),
      );
    const formats = written.flatMap((cells, at) =>
      cells.flatMap(({ format }, column) =>
        format === undefined ? [] : [{ row: row + at, column, format }],
      ),
    );
    const cost = written.flat().reduce((sum, { value }) => sum + 6 + String(value).length, 0);
    return [
      ...formats.map((cell) =>
        step(() => setFormat(sheet.getRangeByIndexes(cell.row, cell.column, 1, 1), cell.format)),
      ),
      step(() => {
        const range = sheet.getRangeByIndexes(row, 0, rowCount, columnCount);
        range.values = written.map((cells) => cells.map(({ value }) => value));
      }, cost),
    ];
  });
}

/** Text that is no text to Excel stands behind an apostrophe here: a format for each such cell would cost more. */
function writtenAt(plan: SheetPlan, row: number, column: number, system: DateSystem): Written {
  const value: CellValue = plan.rows[row]?.[column]?.value ?? null;
  const style = plan.rows[row]?.[column]
    ? styleOf(plan, row, column)
    : (plan.columns[column]?.style ?? 'plain');
  const written = toWritten(value, numberFormatOf(style), system);
  return written.format === '@' ? { value: `'${String(written.value)}` } : written;
}

function* rowBlocks({ rows }: SheetPlan, columnCount: number): Iterable<{ row: number; rowCount: number }> {
  const most = Math.max(1, Math.floor(MAX_CELLS / columnCount));
  let row = 0;
  let characters = 0;
  for (const [at, cells] of rows.entries()) {
    const more = cells.reduce(
      (sum, cell) => sum + (typeof cell?.value === 'string' ? cell.value.length : 0),
      0,
    );
    if (at > row && (at - row === most || characters + more > MAX_CHARACTERS)) {
      yield { row, rowCount: at - row };
      row = at;
      characters = 0;
    }
    characters += more;
  }
  if (rows.length > row) yield { row, rowCount: rows.length - row };
}

function blocksOf(plan: SheetPlan, columnCount: number): { row: number; rowCount: number }[] {
  return [...rowBlocks(plan, columnCount)];
}

function widthOf({ rows }: SheetPlan): number {
  return rows.reduce((most, cells) => Math.max(most, cells.length), 0);
}
