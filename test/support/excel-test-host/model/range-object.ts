import type { Area } from '../../../../addin/hosts/cells/a1-address';
import { columnLetters } from '../../../../addin/hosts/cells/a1-address';
import type { FakeSheet } from '../fake-sheet';
import { keyOf } from '../fake-sheet';
import type { FakeWorkbook } from '../fake-workbook';
import type { HostObject } from '../host-object';
import { ExcelRefusal } from '../wire';
import { conditionalFormatsObject } from './conditional-formats-object';
import type { HostState } from './host-state';

export function rangeObject(
  workbook: FakeWorkbook,
  sheet: FakeSheet,
  area: Area,
  state: HostState,
): HostObject {
  const tooBig = area.rowCount * area.columnCount > workbook.maxCellsARead;

  function table(cell: (row: number, column: number) => unknown): unknown[][] | null {
    if (tooBig) return null;
    return Array.from({ length: area.rowCount }, (_r, row) =>
      Array.from({ length: area.columnCount }, (_c, column) => cell(area.row + row, area.column + column)),
    );
  }

  function eachCell(rows: unknown, write: (row: number, column: number, value: unknown) => void): void {
    const given = rows as unknown[][];
    const fits = given.length === area.rowCount && given.every((cells) => cells.length === area.columnCount);
    if (!fits) throw new ExcelRefusal('InvalidArgument', 'The values do not fit the range.');
    table((row, column) => {
      if (sheet.isLocked(row, column)) throw new ExcelRefusal('AccessDenied', "You can't do this.");
      write(row, column, given[row - area.row]?.[column - area.column]);
    });
  }

  function typeAll(rows: unknown): void {
    eachCell(rows, (row, column, value) => sheet.type(row, column, value));
    state.apiEdit(sheet.id, addressOf(area));
  }

  return {
    type: 'Range',
    reads: {
      Address: () => `${sheet.name}!${addressOf(area)}`,
      RowIndex: () => area.row,
      ColumnIndex: () => area.column,
      RowCount: () => area.rowCount,
      ColumnCount: () => area.columnCount,
      Values: () => table((row, column) => sheet.valueAt(row, column)),
      ValueTypes: () => table((row, column) => sheet.typeAt(row, column)),
      NumberFormat: () => table((row, column) => sheet.formatAt(row, column)),
      Formulas: () =>
        table((row, column) => sheet.formulas.get(keyOf(row, column)) ?? sheet.valueAt(row, column)),
    },
    writes: {
      Values: typeAll,
      Formulas: typeAll,
      NumberFormat: (rows) =>
        eachCell(rows, (row, column, format) => sheet.setFormat(row, column, String(format))),
    },
    links: {
      ConditionalFormats: () => conditionalFormatsObject(workbook, sheet, addressOf(area)),
      Format: () => ({ type: 'RangeFormat', links: { Protection: () => lockObject(sheet, area) } }),
    },
    calls: {
      Select: () => {
        if (state.focusLost) throw new ExcelRefusal('InvalidSelection', 'The current selection is invalid.');
        workbook.selection = { sheet: sheet.id, row: area.row, column: area.column };
      },
    },
  };
}

/** Locked is null when some cells are and some are not. */
function lockObject(sheet: FakeSheet, area: Area): HostObject {
  return {
    type: 'FormatProtection',
    reads: {
      Locked: () => {
        let unlocked = 0;
        for (let row = area.row; row < area.row + area.rowCount; row += 1) {
          for (let column = area.column; column < area.column + area.columnCount; column += 1) {
            if (sheet.unlocked.has(keyOf(row, column))) unlocked += 1;
          }
        }
        if (unlocked === 0) return true;
        return unlocked === area.rowCount * area.columnCount ? false : null;
      },
    },
  };
}

function addressOf({ row, column, rowCount, columnCount }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}
