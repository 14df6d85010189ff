import fc from 'fast-check';
import {
  cellKey,
  countCells,
  keysInRows,
  runsOfKeys,
  subtractRuns,
  unionRuns,
} from '../../addin/workbook/cell-runs';

const places = fc
  .array(fc.record({ row: fc.nat(12), column: fc.nat(3) }), { maxLength: 40 })
  .map((cells) => cells.map(cellKey));
const EVERY_ROW = [{ row: 0, rowCount: 1_048_576 }];

function keysOf(runs: ReturnType<typeof runsOfKeys>): number[] {
  return keysInRows(runs, EVERY_ROW).sort((a, b) => a - b);
}

function sorted(keys: Iterable<number>): number[] {
  return [...new Set(keys)].sort((a, b) => a - b);
}

test('runs hold the cells they are made of, each once', () => {
  fc.assert(
    fc.property(places, (keys) => {
      expect(keysOf(runsOfKeys(keys))).toEqual(sorted(keys));
      expect(countCells(runsOfKeys(keys))).toBe(new Set(keys).size);
    }),
  );
});

test('a union holds the cells of both, in the fewest runs', () => {
  fc.assert(
    fc.property(places, places, (a, b) => {
      expect(unionRuns(runsOfKeys(a), runsOfKeys(b))).toEqual(runsOfKeys([...a, ...b]));
    }),
  );
});

test('a difference holds the cells of the first alone', () => {
  fc.assert(
    fc.property(places, places, (a, b) => {
      const left = subtractRuns(runsOfKeys(a), runsOfKeys(b));
      expect(keysOf(left)).toEqual(sorted(a).filter((key) => !b.includes(key)));
    }),
  );
});

test('the last row of a column and the first of the next are two runs', () => {
  const [last, first] = [cellKey({ row: 1_048_575, column: 0 }), cellKey({ row: 0, column: 1 })];
  expect(unionRuns([[last, last]], [[first, first]])).toEqual([
    [last, last],
    [first, first],
  ]);
});

test('the cells of some rows', () => {
  const runs = runsOfKeys([2, 3, 4, 9].map((row) => cellKey({ row, column: 2 })));
  const rows = [
    { row: 0, rowCount: 3 },
    { row: 4, rowCount: 2 },
  ];
  expect(keysInRows(runs, rows)).toEqual([2, 4].map((row) => cellKey({ row, column: 2 })));
});
