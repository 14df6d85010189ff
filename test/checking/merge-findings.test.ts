import { mergeFindings } from '../../addin/checking/merge-findings';
import type { Finding } from '../../addin/model/check-run';
import type { MatchedTable } from '../../addin/model/match';
import type { Layout } from '../../core/api/shapes';
import { makeFinding, makeTable } from './support/make-run';
import { STAFF } from './support/small-standard';

const OTHER: Layout = { ...STAFF, id: 'other/staff', collection: 'other' };
const TABLES: readonly MatchedTable[] = [
  makeTable(9),
  makeTable(9, { layout: OTHER }),
  makeTable(9, { name: 'Leavers' }),
];
const own = (more: Partial<Finding>): Finding => makeFinding('ETHNIC', { reason: 'not-in-list', ...more });
const others = (more: Partial<Finding>): Finding => own({ table: 1, collections: ['other'], ...more });

const merged = (findings: readonly Finding[], tables = TABLES): unknown[] =>
  mergeFindings(findings, tables).map(({ table, severity, collections, reason }) => [
    table,
    reason,
    severity,
    collections.join(', '),
  ]);

describe('findings on one cell', () => {
  it.each<[string, readonly Finding[], unknown[]]>([
    [
      'of one fault that two collections found are one',
      [others({}), own({})],
      [[0, 'not-in-list', 'error', 'demo, other']],
    ],
    [
      'are as severe as the worst of them',
      [own({ severity: 'warning' }), others({ severity: 'query' })],
      [[0, 'not-in-list', 'query', 'demo, other']],
    ],
    [
      'are one when each says it of its own list',
      [own({ reason: 'label-not-code' }), others({})],
      [[0, 'label-not-code', 'error', 'demo, other']],
    ],
    [
      'are two when they are of two faults',
      [own({}), others({ reason: 'spaces' })],
      [
        [0, 'not-in-list', 'error', 'demo'],
        [1, 'spaces', 'error', 'other'],
      ],
    ],
    [
      'are two when rules on several cells found them',
      [own({ reason: undefined }), others({ reason: undefined })],
      [
        [0, undefined, 'error', 'demo'],
        [1, undefined, 'error', 'other'],
      ],
    ],
    [
      'are two when they are on two sheets',
      [own({}), own({ table: 2 })],
      [
        [0, 'not-in-list', 'error', 'demo'],
        [2, 'not-in-list', 'error', 'demo'],
      ],
    ],
  ])('%s', (_, findings, result) => {
    expect(merged(findings)).toEqual(result);
  });

  it('name the others who found it', () => {
    expect(mergeFindings([own({}), others({ rule: 'other/7' })], TABLES)[0]!.also).toEqual([
      { table: 1, field: 'ETHNIC', rule: 'other/7', severity: 'error' },
    ]);
  });

  it('of translated codes are one, whatever a collection makes of the code', () => {
    const translate = new Map([['31', '1']]);
    const columns = makeTable(9).columns.map((bound) =>
      bound.column === 1 ? { ...bound, translate } : bound,
    );
    const tables = [TABLES[0]!, { ...TABLES[1]!, columns }];

    expect(merged([own({}), others({ reason: 'not-a-number' })], tables)).toEqual([
      [0, 'not-in-list', 'error', 'demo, other'],
    ]);
  });
});

it('findings are in the order of sheet, row and column, not of tables', () => {
  const findings = [own({ row: 5 }), own({ table: 2, row: 1 }), others({ row: 2 })];

  expect(mergeFindings(findings, TABLES).map(({ table, row }) => [table, row])).toEqual([
    [1, 2],
    [0, 5],
    [2, 1],
  ]);
});

it('findings on one cell have one order, whatever order the answers came in', () => {
  const findings = [
    own({ reason: undefined, rule: 'demo/2' }),
    others({ reason: undefined }),
    own({ reason: undefined }),
    own({ reason: 'spaces' }),
  ];
  const order = (all: readonly Finding[]): unknown[] =>
    mergeFindings(all, TABLES).map(({ table, rule, reason }) => [table, rule, reason]);

  expect(order(findings)).toEqual([
    [0, 'demo/1', undefined],
    [0, 'demo/1', 'spaces'],
    [1, 'demo/1', undefined],
    [0, 'demo/2', undefined],
  ]);
  expect(order([...findings].reverse())).toEqual(order(findings));
});
