import type { Area } from '../../../addin/workbook/a1-address';
import { areaAddress } from '../../../addin/workbook/a1-address';
import type { FakeSheet } from '../workbook/fake-sheet';
import { keyOf } from '../workbook/fake-sheet';
import type { FakeWorkbook } from '../workbook/fake-workbook';
import type { HostObject } from '../workbook/host-object';
import { cellsOf, NULL_OBJECT } from '../workbook/host-object';
import { ExcelRefusal } from '../workbook/wire';
import { conditionalFormatsObject } from './conditional-formats-object';
import { formatObject } from './format-object';
import type { HostState } from './host-state';
import { rangeAreasObject } from './range-areas-object';
import { validatedAreas, validationObject } from './validation-object';

export function rangeObject(
  workbook: FakeWorkbook,
  sheet: FakeSheet,
  area: Area,
  state: HostState,
): HostObject {
  const cells = { sheet, ...area };
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
    state.apiEdit(sheet.id, areaAddress(area));
  }

  return {
    type: 'Range',
    cells,
    reads: {
      Address: () => `${sheet.name}!${areaAddress(area)}`,
      RowIndex: () => area.row,
      ColumnIndex: () => area.column,
      RowCount: () => area.rowCount,
      ColumnCount: () => area.columnCount,
      Values: () => table((row, column) => sheet.valueAt(row, column)),
      ValueTypes: () => table((row, column) => sheet.typeAt(row, column)),
      NumberFormat: () => table((row, column) => sheet.formatAt(row, column)),
      HasSpill: () => {
        const spilled = (table((row, column) => sheet.spilled.has(keyOf(row, column))) ?? []).flat();
        return spilled.every((one) => one === spilled[0]) ? spilled[0] : null;
      },
      Formulas: () =>
        table((row, column) => sheet.formulas.get(keyOf(row, column)) ?? sheet.valueAt(row, column)),
    },
    writes: {
      Values: typeAll,
      Formulas: typeAll,
      NumberFormat: (given) => {
        if (Array.isArray(given)) {
          eachCell(given, (row, column, format) => sheet.setFormat(row, column, String(format)));
        } else if (area.rowCount > 1_000_000) {
          for (let i = 0; i < area.columnCount; i += 1)
            sheet.columnFormats.set(area.column + i, String(given));
        } else table((row, column) => sheet.setFormat(row, column, String(given)));
      },
      Hyperlink: (link) =>
        table((row, column) => sheet.links.set(keyOf(row, column), link as Record<string, unknown>)),
    },
    links: {
      ConditionalFormats: () => conditionalFormatsObject(workbook, sheet, areaAddress(area), state),
      Format: () => formatObject(cells),
      DataValidation: () => validationObject(cells),
      Worksheet: () => state.objects.sheet(workbook, sheet, state),
    },
    methods: {
      // The client cuts a large write into pieces with these two.
      GetRow: (row) =>
        rangeObject(workbook, sheet, { ...area, row: area.row + Number(row), rowCount: 1 }, state),
      GetBoundingRect: (other) => rangeObject(workbook, sheet, bounding(area, cellsOf(other)), state),
      GetSpecialCellsOrNullObject: (kind) => {
        if (kind !== 'DataValidations')
          throw new ExcelRefusal('NotImplemented', `Special cells: ${String(kind)}`);
        if (sheet.protection.protected) throw new ExcelRefusal('AccessDenied', "You can't do this.");
        const areas = validatedAreas(cells);
        return areas.length === 0 ? NULL_OBJECT : rangeAreasObject(workbook, sheet, areas, state);
      },
    },
    calls: {
      Clear: () => sheet.clear(),
      // The client asks this before it cuts a large write into pieces.
      _ValidateArraySize: () => undefined,
      Select: () => {
        if (state.focusLost) throw new ExcelRefusal('InvalidSelection', 'The current selection is invalid.');
        workbook.selection = { sheet: sheet.id, row: area.row, column: area.column };
      },
    },
  };
}

/** The smallest area that holds both. */
function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const end = Math.max(a.row + a.rowCount, b.row + b.rowCount);
  const right = Math.max(a.column + a.columnCount, b.column + b.columnCount);
  return { row, column, rowCount: end - row, columnCount: right - column };
}
