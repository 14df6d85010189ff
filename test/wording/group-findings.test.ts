import { countFindings, groupFindings } from '../../addin/wording/group-findings';
import type { GroupOptions } from '../../addin/wording/group-findings';
import type { Finding } from '../../addin/model/check-run';
import type { CellValue } from '../../core/api/shapes';
import { makeFinding, makeRun, makeTable } from '../checking/support/make-run';
import { SITES, SMALL_LISTS } from '../checking/support/small-standard';

type Cell = readonly [field: string, row: number, value: CellValue, more?: Partial<Finding>];

function runOf(cells: readonly Cell[], tables = [makeTable(100_000)]) {
  const findings = cells.map(([field, row, , more]) => makeFinding(field, { row, ...more }));
  return makeRun(findings, new Map(cells.map(([field, row, value]) => [`${row} ${field}`, value])), tables);
}

const outline = (run: ReturnType<typeof runOf>, options: GroupOptions = {}): unknown[] =>
  groupFindings(run, options).map((group) => [
    group.title,
    group.total,
    group.kinds.map((kind) => [kind.title, kind.findings]),
  ]);

const label: Partial<Finding> = { reason: 'label-not-code' };

describe('findings are grouped by column and by what is wrong', () => {
  it('the same value together, the most frequent first', () => {
    const run = runOf([
      ['DOB', 1, 'soon', { reason: 'not-a-date', severity: 'warning' }],
      ['ETHNIC', 1, 'British', { reason: 'not-in-list' }],
      ['ETHNIC', 2, 'White British', label],
      ['ETHNIC', 3, 'White British', label],
    ]);

    expect(outline(run)).toEqual([
      [
        'Ethnicity, column B',
        3,
        [
          ['"White British" is not an ethnicity code', [2, 3]],
          ['"British" is not an ethnicity code', [1]],
        ],
      ],
      ['Date of birth, column C', 1, [['"soon" is not a date', [0]]]],
    ]);
  });

  it('errors before queries before warnings, whatever their number', () => {
    const run = runOf([
      ['REF', 1, null, { reason: 'blank', severity: 'warning' }],
      ['REF', 2, null, { reason: 'blank', severity: 'warning' }],
      ['REF', 3, 'x', { reason: 'spaces', severity: 'query' }],
      ['REF', 4, 'y', { reason: 'too-long' }],
    ]);
    const [group] = groupFindings(run);

    expect(group!.kinds.map((kind) => kind.severity)).toEqual(['error', 'query', 'warning']);
    expect(group!.counts).toEqual({ error: 1, query: 1, warning: 2 });
  });

  it('a number and the same as text apart', () => {
    const run = runOf([
      ['ETHNIC', 1, 9, { reason: 'not-in-list' }],
      ['ETHNIC', 2, '9', { reason: 'not-in-list' }],
    ]);

    expect(groupFindings(run)[0]!.kinds.map((kind) => kind.value)).toEqual([9, '9']);
  });

  it('by rule, values left out of the title, where the rule has words of its own', () => {
    const run = runOf([
      ['START', 1, { date: '1970-01-01' }, { rule: 'demo/3' }],
      ['START', 2, { date: '1971-01-01' }, { rule: 'demo/3' }],
    ]);

    expect(outline(run)).toEqual([['Start date, column G', 2, [['Before the worker was born (…)', [0, 1]]]]]);
  });

  it('together again when there are more than fifty different values', () => {
    const cells = Array.from({ length: 51 }, (_, at): Cell => [
      'NI',
      at + 1,
      `QQ${at}`,
      { reason: 'wrong-form' },
    ]);

    expect(outline(runOf(cells))).toEqual([
      [
        'National Insurance number, column E',
        51,
        [['Not written as a National Insurance number should be', cells.map((_, at) => at)]],
      ],
    ]);
  });

  it('the rows that values clash with are left out of the title', () => {
    const clash = (relatedRow: number): Partial<Finding> => ({
      rule: 'standard/primary-key',
      reason: 'not-unique',
      relatedRow,
    });
    const run = runOf([
      ['REF', 1, 'W1', clash(2)],
      ['REF', 2, 'W1', clash(1)],
    ]);

    expect(outline(run)).toEqual([
      ['Worker reference, column A', 2, [['"W1" is used more than once', [0, 1]]]],
    ]);
  });

  it('with the sheet named when several were checked', () => {
    const run = runOf(
      [['REF', 1, 'x', { reason: 'too-long' }]],
      [makeTable(5), makeTable(5, { name: 'Homes', layout: SITES })],
    );

    expect(groupFindings(run).map((group) => group.title)).toEqual(['Staff: Worker reference, column A']);
  });

  it('only what is asked for', () => {
    const run = runOf([
      ['REF', 1, 'x', { reason: 'too-long' }],
      ['DOB', 1, 'soon', { reason: 'not-a-date', severity: 'warning' }],
    ]);

    expect(outline(run, { only: ({ severity }) => severity === 'warning' })).toEqual([
      ['Date of birth, column C', 1, [['"soon" is not a date', [1]]]],
    ]);
  });

  it('with codes named when their lists are given', () => {
    const run = runOf([['ETHNIC', 1, '34', { reason: 'retired' }]]);

    expect(groupFindings(run, { lists: SMALL_LISTS })[0]!.kinds[0]!.title).toBe(
      '34 (Other white) was in use until 31 March 2020; this check is for 30 September 2026',
    );
  });

  it('fifty thousand of them each in exactly one place', () => {
    const fields = ['REF', 'ETHNIC', 'DOB', 'NI', 'NOTE'];
    const cells = Array.from({ length: 50_000 }, (_, at): Cell => [
      fields[at % 5]!,
      at + 1,
      `v${at % 97}`,
      { reason: 'not-in-list' },
    ]);
    const groups = groupFindings(runOf(cells));
    const positions = groups.flatMap((group) => group.kinds.flatMap((kind) => kind.findings));

    expect(groups.map((group) => [group.field, group.total, group.kinds.length])).toEqual(
      fields.map((field) => [field, 10_000, 1]),
    );
    expect([positions.length, new Set(positions).size]).toEqual([50_000, 50_000]);
  });
});

it('counts by severity', () => {
  const severities = ['error', 'error', 'query', 'warning'] as const;

  expect(countFindings(severities.map((severity) => ({ severity })))).toEqual({
    error: 2,
    query: 1,
    warning: 1,
  });
});
