import { marksOf } from '../../addin/checking/marks';
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
