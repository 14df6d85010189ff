/** Whole rows that come, go and change places, with all that hangs on them, as in Excel. */
import { areaAddress, firstArea } from '../../addin/workbook/a1-address';
import type { MoveRow } from './workbook/cell-store';
import { moveMap, moveSet } from './workbook/cell-store';
import type { FakeSheet } from './workbook/fake-sheet';
import type { FakeWorkbook } from './workbook/fake-workbook';

export function insertRows(workbook: FakeWorkbook, sheet: FakeSheet, row: number, rowCount: number): void {
  if (sheet.rows.length > row) sheet.rows.splice(row, 0, ...Array.from({ length: rowCount }, () => []));
  moveCells(workbook, sheet, (at) => (at < row ? at : at + rowCount));
  // A new row takes the look of the row above it, its conditional formats and its rule on typing included.
  reshape(sheet, (first, last) => {
    if (last < row - 1) return [first, last];
    return [first < row ? first : first + rowCount, last + rowCount];
  });
  for (const [key, validation] of [...sheet.validations]) {
    const [at = 0, column = 0] = key.split(',').map(Number);
    if (at !== row - 1) continue;
    for (let i = 0; i < rowCount; i += 1) sheet.validations.set(`${row + i},${column}`, validation);
  }
}

export function deleteRows(workbook: FakeWorkbook, sheet: FakeSheet, row: number, rowCount: number): void {
  sheet.rows.splice(row, rowCount);
  moveCells(workbook, sheet, (at) => {
    if (at < row) return at;
    return at < row + rowCount ? undefined : at - rowCount;
  });
  reshape(sheet, (first, last) => {
    const from = first < row ? first : Math.max(first, row + rowCount) - rowCount;
    const to = last < row ? last : Math.max(last, row + rowCount - 1) - rowCount;
    return from > to ? undefined : [from, to];
  });
}

/**
 * Rows change places with their values and number formats; rules of both kinds stay where they were.
 * @param order which row comes first, second ... , as rows of the sheet
 */
export function sortRows(sheet: FakeSheet, row: number, order: readonly number[]): void {
  const to = new Map(order.map((from, at) => [from, row + at]));
  const values = order.map((from) => sheet.rows[from] ?? []);
  sheet.rows.splice(row, order.length, ...values);
  const move: MoveRow = (at) => to.get(at) ?? at;
  for (const map of [sheet.formulas, sheet.formats, sheet.styles]) moveMap<unknown>(map, move);
  moveSet(sheet.errors, move);
}

function moveCells(workbook: FakeWorkbook, sheet: FakeSheet, move: MoveRow): void {
  const maps = [sheet.formulas, sheet.formats, sheet.styles, sheet.validations, sheet.links];
  for (const map of maps) moveMap<unknown>(map, move);
  for (const set of [sheet.errors, sheet.unlocked, sheet.spilled]) moveSet(set, move);
  const gone = workbook.comments.filter((comment) => {
    if (comment.sheet !== sheet.id) return false;
    const to = move(comment.row);
    if (to !== undefined) comment.row = to;
    return to === undefined;
  });
  for (const comment of gone) workbook.comments.splice(workbook.comments.indexOf(comment), 1);
}

type Reshape = (first: number, last: number) => readonly [number, number] | undefined;

/** The areas that conditional formats apply to; a format that applies to nothing any more is gone. */
function reshape(sheet: FakeSheet, shape: Reshape): void {
  const formats = sheet.conditionalFormats;
  for (const format of [...formats]) {
    format.address = format.address
      .split(',')
      .flatMap((address) => {
        const area = firstArea(address);
        const rows = area && shape(area.row, area.row + area.rowCount - 1);
        if (!area || !rows) return [];
        return [areaAddress({ ...area, row: rows[0], rowCount: rows[1] - rows[0] + 1 })];
      })
      .join(',');
    if (format.address === '') formats.splice(formats.indexOf(format), 1);
  }
}
