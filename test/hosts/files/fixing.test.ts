import { FileHost } from '../../../addin/hosts/files/file-host';
import type { CellChange, HostChange } from '../../../addin/workbook/host';
import { oneSheet } from '../../support/build-xlsx';
import { openWorkbook } from '../../support/open-workbook';

const DATA =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';

function open(after = ''): FileHost {
  return new FileHost('browser', openWorkbook(oneSheet(DATA, { after }), 'staff.xlsx'));
}

const at = (
  row: number,
  column: number,
  value: CellChange['value'],
  before?: CellChange['before'],
): CellChange => ({
  sheet: 'Staff',
  row,
  column,
  value,
  ...(before === undefined ? {} : { before }),
});

function values(host: FileHost): unknown[] {
  const sheet = host.workbook!.sheet('Staff');
  return [sheet.cell(0, 0), sheet.cell(0, 1), sheet.cell(1, 0)];
}

describe('a fix', () => {
  it('is written but for formulas and cells that hold something else by now', async () => {
    const host = open();
    const outcome = await host.write([
      at(0, 0, 'a', 1),
      at(0, 1, 'b'),
      at(1, 0, 'c', '2'),
      at(4, 4, 'd', null),
    ]);

    expect([outcome, values(host), host.workbook?.sheet('Staff').cell(4, 4)]).toEqual([
      {
        skipped: [
          { sheet: 'Staff', row: 0, column: 1, why: 'formula' },
          { sheet: 'Staff', row: 1, column: 0, why: 'changed' },
        ],
      },
      ['a', 1, 2],
      'd',
    ]);
  });

  it('of many cells is one step of undo, and takes none when nothing is written', async () => {
    const host = open();
    await host.write([at(0, 0, 'a'), at(1, 0, 'b')]);
    await host.write([at(0, 1, 'b')]);
    const fixed = values(host);
    host.workbook?.undo();

    expect([fixed, values(host), host.workbook?.canUndo]).toEqual([['a', 1, 'b'], [1, 1, 2], false]);
  });

  it('of a locked cell changes nothing at all', async () => {
    const host = open('<sheetProtection sheet="1"/>');

    await expect(host.write([at(0, 0, 'a')])).rejects.toThrow('A1 is locked.');
    expect(values(host)).toEqual([1, 1, 2]);
  });
});

describe('what the user changes', () => {
  it('in one block is told as one change', () => {
    const host = open();
    const heard: HostChange[] = [];
    host.onChange((change) => heard.push(change));
    host.workbook?.edit(
      Array.from({ length: 5_000 }, (_, row) => [at(row + 3, 2, row), at(row + 3, 3, 'x')]).flat(),
    );

    expect(heard).toEqual([
      { sheet: 'Staff', kind: 'edited', row: 3, rowCount: 5_000, column: 2, columnCount: 2 },
    ]);
  });

  it('in rows that lie apart is told block by block, but never in hundreds of them', () => {
    const host = open();
    const heard: HostChange[] = [];
    host.onChange(({ row, rowCount }) => heard.push({ sheet: '', kind: 'edited', row, rowCount }));
    host.workbook?.edit([at(9, 0, 1), at(3, 0, 1), at(4, 5, 1)]);
    host.workbook?.edit(Array.from({ length: 1_000 }, (_, row) => at(row * 2, 6, row)));

    expect(heard.map(({ row, rowCount }) => [row, rowCount])).toEqual([
      [3, 2],
      [9, 1],
      [0, 1_999],
    ]);
  });
});

describe('marks of some rows anew', () => {
  const mark = (row: number, severity: 'error' | 'query' = 'error') => ({ row, column: 0, severity });

  it('leave those of all other rows, and are drawn', async () => {
    const host = open();
    await host.mark([{ sheet: 'Staff', cells: [mark(1), mark(2), mark(3), mark(900)] }]);
    let drawn = 0;
    host.onMarks(() => (drawn += 1));
    const outcome = await host.updateMarks([
      {
        sheet: 'Staff',
        rows: [
          { row: 2, rowCount: 1 },
          { row: 800, rowCount: 500 },
        ],
        cells: [mark(2, 'query')],
      },
    ]);

    expect({ outcome, drawn, marks: host.marks }).toEqual({
      outcome: { skipped: [] },
      drawn: 1,
      marks: [{ sheet: 'Staff', cells: [mark(1), mark(2, 'query'), mark(3)] }],
    });
  });

  it('are not put on a protected sheet', async () => {
    const host = open('<sheetProtection sheet="1"/>');
    const { skipped } = await host.updateMarks([
      { sheet: 'Staff', rows: [{ row: 1, rowCount: 1 }], cells: [mark(1)] },
    ]);

    expect([skipped.map(({ sheet }) => sheet), host.marks]).toEqual([['Staff'], []]);
  });
});
