import * as XLSX from '@e965/xlsx';
import type { SheetMarks } from '../../../../addin/workbook/host';
import { FLAVOURS } from '../../../support/workbook-flavours';
import { openWorkbook } from '../../../support/open-workbook';

/** What SheetJS, which shares no code with us, makes of a file. Dates as serial numbers. */
function readByOther(bytes: Uint8Array): unknown[][] {
  const { Sheets, SheetNames } = XLSX.read(bytes);
  return XLSX.utils.sheet_to_json(Sheets[SheetNames[0]!]!, { header: 1, raw: true, defval: null });
}

const MARKS: SheetMarks[] = [{ sheet: 'Staff', cells: [{ row: 1, column: 0, severity: 'error' }] }];

describe('another program reads what we saved', () => {
  test.each(FLAVOURS)('of a workbook as %s writes it', (_, make) => {
    const original = make();
    const workbook = openWorkbook(original, 'staff.xlsx');
    workbook.edit([
      { sheet: 'Staff', row: 1, column: 0, value: 'Zoë & "Co" <7>' },
      { sheet: 'Staff', row: 2, column: 1, value: { date: '2010-03-01' } },
      { sheet: 'Staff', row: 3, column: 0, value: 12.5 },
    ]);
    const [headings, first, second] = readByOther(original);

    expect(readByOther(workbook.save({ marks: MARKS }).bytes)).toEqual([
      headings,
      ['Zoë & "Co" <7>', ...first!.slice(1)],
      [second![0], 40238, ...second!.slice(2)],
      [12.5, ...headings!.slice(1).map(() => null)],
    ]);
  });

  it('of a CSV file as a workbook', () => {
    const workbook = openWorkbook(new TextEncoder().encode('A,B\n007, x \n'), 'staff.csv');
    const marks = [{ sheet: 'staff', cells: MARKS[0]!.cells }];

    expect(readByOther(workbook.save({ as: 'workbook', marks }).bytes)).toEqual([
      ['A', 'B'],
      ['007', ' x '],
    ]);
  });
});
