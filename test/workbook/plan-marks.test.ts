import { planMarks } from '../../addin/workbook/plan-marks';

test('a cell with several findings shows the worst', () => {
  const cells = (['warning', 'error', 'query'] as const).map((severity) => ({ row: 0, column: 0, severity }));
  expect(planMarks([{ sheet: 'S', cells }])).toEqual([
    [{ sheet: 'S', severity: 'error', address: 'A1', runs: [[0, 0]] }],
  ]);
});

test('marks of one severity and sheet share an address', () => {
  const cells = [
    { row: 1, column: 0, severity: 'error' as const },
    { row: 2, column: 0, severity: 'error' as const },
    { row: 1, column: 3, severity: 'error' as const },
    { row: 5, column: 1, severity: 'query' as const },
  ];
  expect(planMarks([{ sheet: 'S', cells }])).toEqual([
    [
      {
        ...{ sheet: 'S', severity: 'error', address: 'A2:A3,D2' },
        runs: [
          [1, 2],
          [3 * 1_048_576 + 1, 3 * 1_048_576 + 1],
        ],
      },
      { sheet: 'S', severity: 'query', address: 'B6', runs: [[1_048_581, 1_048_581]] },
    ],
  ]);
});

test('requests are cut before they grow too large, never within a mark', () => {
  const marks = ['S', 'T', 'U'].map((sheet) => ({
    sheet,
    cells: [{ row: 0, column: 0, severity: 'error' as const }],
  }));
  expect(planMarks(marks, 4).map((batch) => batch.map(({ sheet }) => sheet))).toEqual([['S', 'T'], ['U']]);
});

test('nothing to mark takes no request', () => {
  expect(planMarks([{ sheet: 'S', cells: [] }])).toEqual([]);
});
