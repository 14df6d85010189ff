import { optionsOf } from '../../../addin/taskpane/problems/filter-options';
import { makeFinding, makeRun, makeTable, STANDARD } from '../../support/check-run';

const TWO_SHEETS = makeRun(
  [
    makeFinding(1, 'error', 0),
    makeFinding(2, 'error', 0),
    { ...makeFinding(1, 'query', 1), collections: ['asc-wds', 'standard'] },
  ],
  {
    tables: [makeTable('Staff'), makeTable('Leavers')],
    standard: {
      ...STANDARD,
      collections: [
        { id: 'asc-wds', title: 'Adult Social Care', shortTitle: 'ASC-WDS', description: '', source: '' },
      ],
    },
  },
);

it('offers what the problems are of, each with how many there are', () => {
  expect(optionsOf(TWO_SHEETS)).toEqual({
    collections: [
      { value: 'asc-wds', words: 'ASC-WDS', count: 3 },
      { value: 'standard', words: 'standard', count: 1 },
    ],
    sheets: [
      { value: 'Staff', words: 'Staff', count: 2 },
      { value: 'Leavers', words: 'Leavers', count: 1 },
    ],
    columns: [
      { value: '1 Staff', words: 'Staff, B  Ethnicity', count: 2 },
      { value: '1 Leavers', words: 'Leavers, B  Ethnicity', count: 1 },
    ],
    rules: [{ value: 'asc-wds/worker-1290-1', words: 'The code is in the list.', count: 3 }],
  });
});

it('names no sheet where there is one', () => {
  const { columns } = optionsOf(makeRun([makeFinding(1)]));

  expect(columns.map(({ words }) => words)).toEqual(['B  Ethnicity']);
});
