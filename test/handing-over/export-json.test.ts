import { exportJson } from '../../addin/handing-over/export-json';
import { makeFinding, makeRun, makeTable } from '../checking/support/make-run';
import { SMALL_LISTS } from '../checking/support/small-standard';

const problem = { kind: 'missing', severity: 'warning', message: 'One heading has no column.' } as const;
const table = {
  ...makeTable(3),
  headingRow: 4,
  columns: makeTable(3).columns.slice(0, 3),
  problems: [problem],
};

it('a check is exported with rows from 1, column letters, messages and suggestions', () => {
  const findings = [
    makeFinding('ETHNIC', { row: 11, reason: 'label-not-code' }),
    makeFinding('DOB', { row: 11, rule: 'standard/date-as-text', severity: 'warning' }),
  ];
  const values = new Map([
    ['11 ETHNIC', 'Irish'],
    ['11 DOB', '28/02/2010'],
  ]);

  expect(exportJson(makeRun(findings, values, [table]), SMALL_LISTS)).toEqual({
    entry: 3,
    tables: [
      {
        sheet: 'Staff',
        layout: 'demo/staff',
        headingRow: 5,
        rows: 3,
        columns: [
          { column: 'A', heading: 'REF', item: 'P010' },
          { column: 'B', heading: 'ETHNIC', item: 'P100' },
          { column: 'C', heading: 'DOB', item: 'DOB' },
        ],
        notChecked: [],
        problems: [problem],
      },
    ],
    leftOut: [],
    findings: [
      {
        sheet: 'Staff',
        cell: 'B12',
        row: 12,
        column: 'B',
        item: 'P100',
        rule: 'demo/1',
        reason: 'label-not-code',
        severity: 'error',
        collection: 'demo',
        collections: ['demo'],
        message: '"Irish" is not an ethnicity code. Use 32 (Irish).',
        value: 'Irish',
        suggestions: [{ value: '32', label: 'Irish', sure: true }],
      },
      {
        sheet: 'Staff',
        cell: 'C12',
        row: 12,
        column: 'C',
        item: 'DOB',
        rule: 'standard/date-as-text',
        severity: 'warning',
        collection: 'standard',
        collections: ['demo'],
        message: '"28/02/2010" is stored as text, not as a date. Use 28/02/2010.',
        value: '28/02/2010',
        suggestions: [{ value: '28/02/2010', label: '28 February 2010', sure: true }],
      },
    ],
    counts: { errors: 1, queries: 0, warnings: 1, rows: 3 },
  });
});

it.each([
  ['a date', { date: '2026-01-05' }, '2026-01-05'],
  ['an error', { error: '#N/A' }, '#N/A'],
  ['a number', 7, 7],
  ['true', true, true],
  ['nothing', null, null],
])('the value of %s is plain', (_, value, exported) => {
  const run = makeRun([makeFinding('NOTE', { reason: 'wrong-form' })], new Map([['1 NOTE', value]]));

  expect(exportJson(run).findings[0]!.value).toBe(exported);
});
