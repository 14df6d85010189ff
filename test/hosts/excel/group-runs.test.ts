import { groupRuns } from '../../../addin/hosts/excel/group-runs';

test('cells below each other are one run, whatever their order', () => {
  const changes = [2, 0, 1, 4].map((row) => ({ sheet: 'S', row, column: 3, value: `r${row}` }));
  expect(groupRuns(changes)).toEqual([
    { sheet: 'S', row: 0, column: 3, values: ['r0', 'r1', 'r2'] },
    { sheet: 'S', row: 4, column: 3, values: ['r4'] },
  ]);
});

test('the last change of a cell counts', () => {
  const changes = ['first', 'last'].map((value) => ({ sheet: 'S', row: 0, column: 0, value }));
  expect(groupRuns(changes)).toEqual([{ sheet: 'S', row: 0, column: 0, values: ['last'] }]);
});

test('columns and sheets are apart', () => {
  const changes = [
    { sheet: 'T', row: 0, column: 0, value: 1 },
    { sheet: 'S', row: 1, column: 1, value: 2 },
    { sheet: 'S', row: 0, column: 0, value: 3 },
  ];
  expect(groupRuns(changes)).toEqual([
    { sheet: 'S', row: 0, column: 0, values: [3] },
    { sheet: 'S', row: 1, column: 1, values: [2] },
    { sheet: 'T', row: 0, column: 0, values: [1] },
  ]);
});
