/**
 * A formula without its result says nothing, so nothing may be claimed because of it: where rows are right, they are so
 * whichever of their cells has not been calculated.
 */
import { PLACED_RULES } from '../support/placed-rules';
import type { RelationRule, RowRule } from '../../functions/rules/rule';
import type { CellRow } from '../support/check-rows';
import { checkRows, relateRows } from '../support/check-rows';

const UNKNOWN = { error: 'not calculated' } as const;
type Tables = Readonly<Record<string, readonly CellRow[]>>;

const rules = [...PLACED_RULES.entries()].flatMap(([layout, set]) => set.map((rule) => ({ layout, rule })));
const rowRules = rules.flatMap(({ layout, rule }) => (rule.kind === 'row' ? [{ layout, rule }] : []));
const relations = rules.flatMap(({ rule }) => (rule.kind === 'relation' ? [rule] : []));

/** The rows once for each of their cells, which is not calculated; a cell is named as the row above or below names it. */
function* withOneUnknown(rows: readonly CellRow[]): Iterable<{ cell: string; rows: readonly CellRow[] }> {
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const [at, row] of rows.entries()) {
    for (const field of fields) {
      yield { cell: `${field} of row ${at}`, rows: rows.with(at, { ...row, [field]: UNKNOWN }) };
    }
  }
}

function claimsOfRow(layout: string, { id, quiet }: RowRule): string[] {
  return quiet.flatMap((example) =>
    [...withOneUnknown([example as CellRow])]
      .filter(({ rows }) => checkRows(layout, rows).some(({ rule }) => rule === id))
      .map(({ cell }) => `${id}: ${cell} of ${JSON.stringify(example)}`),
  );
}

function claimsOfRelation({ id, quiet }: RelationRule): string[] {
  return quiet.flatMap(({ tables }) =>
    Object.entries(tables as Tables).flatMap(([layout, rows]) =>
      [...withOneUnknown(rows)]
        .filter((unknown) =>
          relateRows({ ...tables, [layout]: unknown.rows }).some(({ rule }) => rule === id),
        )
        .map(({ cell }) => `${id}: ${layout}, ${cell} of ${JSON.stringify(tables)}`),
    ),
  );
}

it('no rule on a row claims a fault because a cell has not been calculated', () => {
  expect(rowRules.flatMap(({ layout, rule }) => claimsOfRow(layout, rule))).toEqual([]);
});

it('no comparison of rows claims a fault because a cell has not been calculated', () => {
  expect(relations.flatMap(claimsOfRelation)).toEqual([]);
});

describe('rows whose cells are known are compared all the same', () => {
  const ann = { 'Person reference': '1', 'National Insurance number': 'AB123456C' };
  const bob = { 'Person reference': '2', 'National Insurance number': 'AB123456C' };

  it.each([
    [
      'beside a row that is not calculated',
      [ann, bob, { ...ann, 'Person reference': UNKNOWN }],
      ['standard/same-nino 1'],
    ],
    [
      'and a repeated reference is found',
      [ann, { ...bob, 'Person reference': '1' }, { ...ann, 'Person reference': UNKNOWN }],
      ['standard/primary-key 1'],
    ],
    ['but not with what is not calculated', [ann, { ...bob, 'Person reference': UNKNOWN }], []],
  ] as const)('%s', (_, rows, found) => {
    const told = relateRows({ 'standard/person': rows }).map(({ rule, row }) => `${rule} ${row}`);
    expect(told).toEqual(found);
  });

  it('and a reference to a row that is not there is found, unless that may be the row not calculated', () => {
    const contract = { 'Contract reference': '7', 'Person reference': '9' };
    const missing = (people: readonly CellRow[]) =>
      relateRows({ 'standard/person': people, 'standard/contract': [contract] }).map(({ rule }) => rule);

    expect([missing([ann]), missing([{ ...ann, 'Person reference': UNKNOWN }])]).toEqual([
      ['standard/foreign-key'],
      [],
    ]);
  });
});
