import { asideKey, NO_NOTES, noteKey, withNote } from '../../addin/explaining/notes';
import { reportHtml } from '../../addin/handing-over/report-html';
import { reportPlans } from '../../addin/handing-over/report-plans';
import type { SheetPlan } from '../../addin/workbook/sheet-plan';
import { makeFinding, makeRun } from '../checking/support/make-run';
import { OPTIONS, staffRun } from './staff-run';

const RUN = staffRun([
  { ref: 'A1', hours: 60 },
  { ref: 'B2', ethnic: 'Irish' },
  { ref: 'C3', ethnic: '<b>"x"</b>', hours: 70 },
]);
const NOTES = withNote(NO_NOTES, noteKey(RUN, RUN.findings[0]!)!, 'Two jobs.', '2026-11-20');
const REPORT = {
  ...OPTIONS,
  notes: NOTES,
  name: 'staff.xlsx',
  madeOn: '2026-11-22',
  changes: [{ sheet: 'Staff', row: 4, column: 1, before: 'Irsh', value: '32' }],
};

function valuesOf({ rows }: SheetPlan) {
  return rows.map((cells) => cells.map((cell) => cell?.value ?? null));
}

describe('Warnings that are set aside', () => {
  const aside = {
    ...makeRun([
      makeFinding('REF', { rule: 'demo/2', severity: 'warning', reason: 'spaces' }),
      makeFinding('ETHNIC'),
    ]),
  };
  const notes = new Map([[asideKey(aside.findings[0]!)!, { text: '', on: '2026-11-20' }]]);
  const report = { ...REPORT, notes, changes: [] };

  test('are counted apart in the workbook, and are no problem of it', () => {
    const [summary, problems] = reportPlans(aside, report).map(valuesOf);

    expect(
      summary!.filter(([label]) => ['Errors', 'Warnings', 'Warnings set aside'].includes(String(label))),
    ).toEqual([
      ['Errors', 1, null, expect.any(String)],
      ['Warnings', 0, null, expect.any(String)],
      ['Warnings set aside', 1, null, 'Not counted above, nor below.'],
    ]);
    expect(problems!.slice(1).map((row) => row[1])).toEqual(['B2']);
  });

  test('are counted apart on paper', () => {
    expect(reportHtml(aside, report).replace(/\s+/g, ' ')).toMatch(
      /Warnings set aside<\/t[dh]> ?<td[^>]*>1</,
    );
  });
});

describe('The report as a workbook', () => {
  const [summary, problems, explained, changes, ...more] = reportPlans(RUN, REPORT) as [
    SheetPlan,
    SheetPlan,
    SheetPlan,
    SheetPlan,
  ];

  test('begins with what was checked, and counts by severity, collection, sheet and rule', () => {
    expect(valuesOf(summary)).toEqual([
      ['Report of the check'],
      ['Workbook', 'staff.xlsx'],
      ['Report made on', { date: '2026-11-22' }],
      ['Checked for the reference date', { date: '2026-09-30' }],
      ['Code lists', 'Edition 3'],
      ['Sheet Staff', 'Demo staff, 3 rows'],
      ['Columns of Staff', 'All 11 columns checked'],
      ['Rows checked', '3'],
      [],
      ['How serious', 'Number'],
      ['Errors', 2, null, 'Must be put right before the return is accepted.'],
      ['Queries', 1, null, 'Allowed but unlikely: check it, or explain it.'],
      ['Warnings', 0, null, 'Will be ignored in the return, or is worth knowing.'],
      ['Queries explained', 1, null, 'Not counted above, nor below.'],
      [],
      ['By collection', 'Errors', 'Queries', 'Warnings', 'All'],
      ['DEMO', 2, 1, 0, 3],
      [],
      ['By sheet', 'Errors', 'Queries', 'Warnings', 'All'],
      ['Staff', 2, 1, 0, 3],
      [],
      ['By rule, the most frequent first', 'Errors', 'Queries', 'Warnings', 'All', '', 'Rule'],
      ['The cell is right.', 2, 0, 0, 2, null, 'DEMO rule 1'],
      [expect.any(String), 0, 1, 0, 1, null, 'DEMO rule 9'],
    ]);
  });

  test('draws bars of the numbers that stand beside them', () => {
    const values = valuesOf(summary);

    expect(
      summary.charts!.map(({ title, firstRow, lastRow, names, series }) => [
        title,
        ...values
          .slice(firstRow, lastRow + 1)
          .map((row) => [
            row[names],
            ...series.map(({ title: of, column }) => `${of} ${String(row[column])}`),
          ]),
      ]),
    ).toEqual([
      ['Problems by sheet', ['Staff', 'Errors 2', 'Queries 1', 'Warnings 0']],
      [
        'Problems by rule',
        ['The cell is right.', 'Errors 2', 'Queries 0', 'Warnings 0'],
        [expect.any(String), 'Errors 0', 'Queries 1', 'Warnings 0'],
      ],
    ]);
  });

  test('lists problems, explained queries and changes, each on a sheet of its own', () => {
    expect([problems, explained, changes].map(({ name }) => name)).toEqual([
      'Problems',
      'Explained queries',
      'Changes made',
    ]);
    expect(more).toEqual([]);
    expect(valuesOf(problems).map(([sheet, cell, , value]) => [sheet, cell, value])).toEqual([
      ['Sheet', 'Cell', 'Holds now'],
      ['Staff', 'B3', 'Irish'],
      ['Staff', 'B4', '<b>"x"</b>'],
      ['Staff', 'D4', '70'],
    ]);
    expect(valuesOf(explained)).toEqual([
      ['Sheet', 'Cell', 'Heading', 'Holds', 'Query', 'Note', 'Written on'],
      ['Staff', 'D2', 'HOURS', '60', expect.any(String), 'Two jobs.', { date: '2026-11-20' }],
    ]);
    expect(valuesOf(changes)).toEqual([
      ['Sheet', 'Cell', 'Before', 'After'],
      ['Staff', 'B5', 'Irsh', '32'],
    ]);
  });

  test('says so where there is nothing to list, and what was not checked', () => {
    const [first, ...rest] = reportPlans(
      { ...staffRun([{ ref: 'A1' }]), stopped: true },
      { ...OPTIONS, name: '', madeOn: '2026-11-22' },
    );

    expect(valuesOf(first!)).toContainEqual(['Not complete', 'The check was stopped after 1 row.']);
    expect(rest.map((plan) => valuesOf(plan)[1])).toEqual([
      ['No problems in what was checked.'],
      ['No query has been explained.'],
    ]);
  });
});

describe('The report to be printed', () => {
  const text = reportHtml(RUN, REPORT);

  test('holds what the cells hold as text, and no program', () => {
    expect(text).toContain('&lt;b&gt;&quot;x&quot;&lt;/b&gt;');
    expect(text).not.toMatch(/<script|<b>|\son\w+=|style="/);
  });

  test('has a table for each part', () => {
    expect([...text.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, words]) => words)).toEqual([
      'How serious',
      'By collection',
      'By sheet',
      'By rule, the most frequent first',
      'Problems',
      'Explained queries',
      'Changes made',
    ]);
  });
});
