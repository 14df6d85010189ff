import { FLAVOUR_VALUES, FLAVOURS } from '../../../support/workbook-flavours';
import { openWorkbook } from '../../../support/open-workbook';

describe('a workbook reads the same whichever program wrote it', () => {
  test.each(FLAVOURS)('as %s writes it', (_, make) => {
    const sheet = openWorkbook(make(), 'staff.xlsx').sheet('Staff');

    const rows = [0, 1, 2].map((row) => sheet.rowValues(row, 0, sheet.columnCount));

    expect({ rows, used: sheet.info().usedRange }).toEqual({
      rows: FLAVOUR_VALUES,
      used: { row: 0, column: 0, rowCount: 3, columnCount: 4 },
    });
  });
});
