import type { FakeSheet } from '../fake-sheet';
import type { FakeWorkbook } from '../fake-workbook';
import type { HostObject } from '../host-object';
import { NULL_OBJECT } from '../host-object';
import { ExcelRefusal } from '../wire';
import { conditionalFormatsObject } from './conditional-formats-object';
import type { HostState } from './host-state';
import { rangeObject } from './range-object';

/** Excel cuts addresses off at this many characters. */
const MAX_ADDRESS = 8_192;
const AREA = /^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/;

export function sheetObject(workbook: FakeWorkbook, sheet: FakeSheet, state: HostState): HostObject {
  const whole = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };
  return {
    type: 'Worksheet',
    id: () => sheet.id,
    reads: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility },
    links: { Protection: () => protectionObject(sheet) },
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
      GetRanges: (address) => rangeAreasObject(workbook, sheet, String(address), state),
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

function rangeAreasObject(
  workbook: FakeWorkbook,
  sheet: FakeSheet,
  address: string,
  state: HostState,
): HostObject {
  state.longestAddress = Math.max(state.longestAddress, address.length);
  if (address.length > MAX_ADDRESS || !address.split(',').every((area) => AREA.test(area))) {
    throw new ExcelRefusal(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format.',
    );
  }
  return {
    type: 'RangeAreas',
    reads: { Address: () => address },
    links: { ConditionalFormats: () => conditionalFormatsObject(workbook, sheet, address) },
  };
}
