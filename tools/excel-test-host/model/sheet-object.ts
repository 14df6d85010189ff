import { areaAddress } from '../../../addin/workbook/a1-address';
import type { FakeSheet } from '../workbook/fake-sheet';
import type { FakeWorkbook } from '../workbook/fake-workbook';
import type { HostObject } from '../workbook/host-object';
import { cellsOf, NULL_OBJECT } from '../workbook/host-object';
import { ExcelRefusal } from '../workbook/wire';
import { chartsObject } from './charts-object';
import { commentsObject } from './comments-object';
import type { HostState } from './host-state';
import { namesObject } from './names-object';
import { rangesAt } from './range-areas-object';
import { rangeObject } from './range-object';

export function sheetObject(workbook: FakeWorkbook, sheet: FakeSheet, state: HostState): HostObject {
  const whole = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };
  return {
    type: 'Worksheet',
    id: () => sheet.id,
    reads: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility },
    writes: {
      Visibility: (value) => {
        sheet.visibility = String(value);
        // On Windows and Mac, says Microsoft's page on Undo.
        workbook.undoCleared.push('Worksheet.visibility');
      },
    },
    links: {
      Protection: () => protectionObject(sheet),
      Names: () => namesObject(sheet),
      Comments: () => commentsObject(workbook, state, sheet),
      Charts: () => chartsObject(sheet),
      FreezePanes: () => ({
        type: 'WorksheetFreezePanes',
        calls: { FreezeRows: (count) => void (sheet.frozenRows = Number(count)) },
      }),
      AutoFilter: () => ({
        type: 'AutoFilter',
        calls: {
          Apply: (range) => {
            const { sheet: _sheet, ...area } = cellsOf(range);
            sheet.filter = areaAddress(area);
          },
        },
      }),
      PageLayout: () => ({
        type: 'PageLayout',
        writes: { Orientation: (value) => void (sheet.orientation = String(value)) },
      }),
    },
    methods: {
      GetRange: (address) => {
        if (address !== null) throw new ExcelRefusal('NotImplemented', 'GetRange takes no address here');
        return rangeObject(workbook, sheet, whole, state);
      },
      GetRangeByIndexes: (row, column, rowCount, columnCount) => {
        const [r = 0, c = 0, rows = 0, columns = 0] = [row, column, rowCount, columnCount].map(Number);
        if (r < 0 || c < 0 || rows < 1 || columns < 1 || r + rows > whole.rowCount) {
          throw new ExcelRefusal(
            'InvalidArgument',
            'The argument is invalid or missing or has an incorrect format.',
          );
        }
        return rangeObject(
          workbook,
          sheet,
          { row: r, column: c, rowCount: rows, columnCount: columns },
          state,
        );
      },
      GetRanges: (address) => rangesAt(workbook, sheet, String(address), state),
      GetUsedRangeOrNullObject: () => {
        const area = sheet.usedRange();
        return area ? rangeObject(workbook, sheet, area, state) : NULL_OBJECT;
      },
    },
    calls: {
      Activate: () => {
        if (sheet.visibility !== 'Visible')
          throw new ExcelRefusal('InvalidOperation', 'The sheet is hidden.');
        if (state.focusLost) throw new ExcelRefusal('GeneralException', 'There was an internal error.');
        workbook.active = sheet.id;
      },
      Delete: () => {
        if (workbook.structureProtected) throw new ExcelRefusal('AccessDenied', "You can't do this.");
        if (sheet.visibility === 'VeryHidden')
          throw new ExcelRefusal('InvalidOperation', 'It is very hidden.');
        workbook.deleteSheet(sheet);
        state.apiSheet('deleted', sheet.id);
      },
    },
  };
}

function protectionObject(sheet: FakeSheet): HostObject {
  const { protection } = sheet;
  return {
    type: 'WorksheetProtection',
    reads: {
      Protected: () => protection.protected,
      Options: () => (protection.protected ? { allowFormatCells: protection.allowFormatCells } : null),
    },
  };
}
