import { ChangedCells, rangesOf } from '../../addin/command-line/changed-cells';
import { makeTable } from '../support/check-run';

const change = (row: number, before: string, value: string, column = 1, sheet = 'Staff') => ({
  ...{ sheet, row, column, before, value },
});
const line = (before: string, after: string, label = '') => ({
  ...{ sheet: 'Staff', column: 1, before, after, label, count: 1 },
});
const TABLES = { tables: [makeTable('People'), makeTable('Staff')] };

describe('What became of the cells', () => {
  it('is what each held at first and holds now, also when two fixes followed each other', () => {
    const cells = new ChangedCells();
    cells.add(
      [change(1, ' wbri', 'wbri'), change(2, 'Irish', 'WIRI')],
      [line('Irish', 'WIRI', 'White Irish')],
    );
    cells.add([change(1, 'wbri', 'WBRI')], [line('wbri', 'WBRI', 'White British')]);

    expect(cells.lines(TABLES)).toEqual([
      { ...line(' wbri', 'WBRI', 'White British'), ranges: ['B2'] },
      { ...line('Irish', 'WIRI', 'White Irish'), ranges: ['B3'] },
    ]);
  });

  it('is told together for cells alike, by sheet, column and row', () => {
    const cells = new ChangedCells();
    cells.add(
      [
        change(9, 'x ', 'x'),
        change(3, 'y ', 'y'),
        change(4, 'x ', 'x', 0),
        change(8, 'x ', 'x'),
        change(5, 'x ', 'x', 1, 'People'),
        change(1, 'x ', 'x'),
      ],
      [],
    );

    expect(cells.lines(TABLES).map(({ sheet, ranges, count }) => [sheet, ...ranges, count])).toEqual([
      ['People', 'B6', 1],
      ['Staff', 'A5', 1],
      ['Staff', 'B2', 'B9:B10', 3],
      ['Staff', 'B4', 1],
    ]);
  });

  it('leaves out a cell that came back to what it was', () => {
    const cells = new ChangedCells();
    cells.add([change(1, 'a', 'b')], []);
    cells.add([change(1, 'b', 'a')], []);
    expect(cells.lines(TABLES)).toEqual([]);
  });
});

test('Rows below each other are one range', () => {
  expect(rangesOf([0, 1, 2, 4, 6, 7], 27)).toEqual(['AB1:AB3', 'AB5', 'AB7:AB8']);
});
