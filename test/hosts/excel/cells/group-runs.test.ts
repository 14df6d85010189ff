import { groupRuns, lastChanges } from '../../../../addin/hosts/excel/cells/group-runs';

test('cells below each other are one run, whatever their order', () => {
  const [two, zero, one, four] = [2, 0, 1, 4].map((row) => ({ sheet: 'S', row, column: 3 }));
  expect(groupRuns([two, zero, one, four].flatMap((cell) => cell ?? []))).toEqual([
    { sheet: 'S', row: 0, column: 3, cells: [zero, one, two] },
    { sheet: 'S', row: 4, column: 3, cells: [four] },
  ]);
});

test('the last change of a cell counts', () => {
  const changes = ['first', 'last'].map((value) => ({ sheet: 'S', row: 0, column: 0, value }));
  expect([...lastChanges(changes)]).toEqual([{ sheet: 'S', row: 0, column: 0, value: 'last' }]);
});

test('columns and sheets are apart', () => {
  const cells = [
    { sheet: 'T', row: 0, column: 0 },
    { sheet: 'S', row: 1, column: 1 },
    { sheet: 'S', row: 0, column: 0 },
  ];
  expect(groupRuns(cells).map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
    ['S', 0, 0],
    ['S', 1, 1],
    ['T', 0, 0],
  ]);
});
