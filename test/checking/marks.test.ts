import { marksOf, marksOfRows } from '../../addin/checking/marks';
import { makeFinding, makeRun, makeTable } from './support/make-run';
import { SITES } from './support/small-standard';

it('each cell is marked once, with the worst that was found on it, and clean sheets have no marks', () => {
  const run = makeRun(
    [
      makeFinding('REF', { severity: 'warning' }),
      makeFinding('REF', { severity: 'error' }),
      makeFinding('REF', { severity: 'query' }),
      makeFinding('NOTE', { row: 1_048_575, severity: 'query' }),
    ],
    undefined,
    [makeTable(5), makeTable(5, { name: 'Homes', layout: SITES })],
  );

  expect(marksOf(run)).toEqual([
    {
      sheet: 'Staff',
      cells: [
        { row: 1, column: 0, severity: 'error' },
        { row: 1_048_575, column: 10, severity: 'query' },
      ],
    },
    { sheet: 'Homes', cells: [] },
  ]);
});

it('the marks of some rows alone are those of their cells as they are now', () => {
  const run = makeRun(
    [
      makeFinding('REF', { row: 2 }),
      makeFinding('REF', { row: 3, severity: 'query' }),
      makeFinding('ETHNIC', { row: 3 }),
      makeFinding('REF', { row: 5 }),
      makeFinding('REF', { row: 3, table: 1 }),
    ],
    undefined,
    [makeTable(9), makeTable(9, { name: 'Homes', layout: SITES })],
  );
  const rows = [
    { row: 3, rowCount: 2 },
    { row: 8, rowCount: 1 },
  ];
  const touched = [
    { sheet: 'Staff', rows },
    { sheet: 'Rota', rows },
    { sheet: 'Homes', rows: [] },
  ];

  expect(marksOfRows(run, touched)).toEqual([
    {
      sheet: 'Staff',
      rows,
      cells: [
        { row: 3, column: 0, severity: 'query' },
        { row: 3, column: 1, severity: 'error' },
      ],
    },
  ]);
});
