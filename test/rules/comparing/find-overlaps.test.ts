import fc from 'fast-check';
import { CellNumbers } from '../../../functions/checks/relations/cell-numbers';
import { contractOverlap } from '../../../functions/rules/standard/contract-overlap';
import { findOverlaps } from '../../../functions/rules/comparing/find-overlaps';
import { createKeyTable } from '../../../functions/checks/relations/key-table';
import type { KeyTable, Parsed } from '../../../functions/rules/rule';
import { field, layoutOf } from '../../checks/support/layouts';
import { relate } from '../../checks/support/relations';

type Period = readonly [key: string, start: Parsed | null, end: Parsed | null];
const FIELDS = { key: ['K'], start: 'S', end: 'E' };

function tableOf(periods: readonly Period[], names = ['K', 'S', 'E']): KeyTable {
  const columns = names.map((name) => {
    const cells = periods.map((period) => period[['K', 'S', 'E'].indexOf(name)]);
    return [name, { index: Uint16Array.from(cells, (_, row) => row), parsed: cells }] as const;
  });
  return createKeyTable({ id: 't', layout: 'l', rows: periods.length }, new Map(columns), new CellNumbers());
}

function overlaps(periods: readonly Period[]): string[] {
  return [...findOverlaps(tableOf(periods), FIELDS)]
    .map(({ row, relatedRow }) => `${row} ${relatedRow}`)
    .sort();
}

describe('Periods of one key overlap', () => {
  test.each<[string, Period[], string[]]>([
    [
      'when one begins before the other is over',
      [
        ['a', 1, 5],
        ['a', 4, 9],
      ],
      ['1 0'],
    ],
    [
      'when one begins on the last day of the other',
      [
        ['a', 1, 5],
        ['a', 5, 9],
      ],
      ['1 0'],
    ],
    [
      'not when one begins the day after',
      [
        ['a', 1, 5],
        ['a', 6, 9],
      ],
      [],
    ],
    [
      'not when their keys differ',
      [
        ['a', 1, 5],
        ['b', 4, 9],
      ],
      [],
    ],
    [
      'whichever row comes first',
      [
        ['a', 4, 9],
        ['a', 1, 5],
      ],
      ['0 1'],
    ],
    [
      'when one has no end',
      [
        ['a', 1, undefined],
        ['a', 400, 401],
      ],
      ['1 0'],
    ],
    [
      'when the long one is not the last before',
      [
        ['a', 1, 99],
        ['a', 2, 3],
        ['a', 50, 60],
      ],
      ['1 0', '2 0'],
    ],
    [
      'when each reaches into the next',
      [
        ['a', 1, 5],
        ['a', 4, 9],
        ['a', 8, 12],
      ],
      ['1 0', '2 1'],
    ],
    [
      'not when a start is blank or could not be read',
      [
        ['a', undefined, 5],
        ['a', null, 5],
        ['a', 1, 9],
      ],
      [],
    ],
    [
      'not when an end could not be read',
      [
        ['a', 1, null],
        ['a', 2, 9],
      ],
      [],
    ],
    [
      'not when an end is before its start',
      [
        ['a', 5, 1],
        ['a', 2, 9],
      ],
      [],
    ],
  ])('%s', (_words, periods, found) => {
    expect(overlaps(periods)).toEqual(found);
  });

  test('exactly where comparing every pair says so', () => {
    const anyPeriod = fc
      .tuple(fc.constantFrom('a', 'b'), fc.nat(30), fc.nat(12))
      .map(([key, start, length]): [string, number, number] => [key, start, start + length]);
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 25 }), (periods) => {
        const slow = periods.flatMap(([key, start, end], row) =>
          periods.some(
            ([otherKey, otherStart, otherEnd], other) =>
              otherKey === key &&
              (otherStart < start || (otherStart === start && other < row)) &&
              otherEnd >= start &&
              end >= otherStart,
          )
            ? [row]
            : [],
        );
        const found = [...findOverlaps(tableOf(periods), FIELDS)];
        expect(found.map(({ row }) => row).sort((a, b) => a - b)).toEqual(slow);
        for (const { row, relatedRow } of found) {
          const [mine, other] = [periods[row], periods[relatedRow ?? -1]];
          expect(mine?.[0]).toBe(other?.[0]);
          expect(
            mine !== undefined && other !== undefined && other[1] <= mine[1] && other[2] >= mine[1],
          ).toBe(true);
        }
      }),
    );
  });

  test('and nothing is said of a sheet that lacks the start or the key', () => {
    const periods: Period[] = [
      ['a', 1, 5],
      ['a', 1, 5],
    ];
    expect([
      ...findOverlaps(tableOf(periods, ['K', 'E']), FIELDS),
      ...findOverlaps(tableOf(periods, ['S', 'E']), FIELDS),
    ]).toEqual([]);
  });
});

describe('Contracts of one person at one workplace', () => {
  const contracts = layoutOf(
    [
      field('Person reference'),
      field('Workplace reference'),
      field('Start date', { type: 'date' }),
      field('End date', { type: 'date' }),
    ],
    { id: 'standard/contract' },
  );
  const run = (rows: Record<string, string | number>[]) =>
    relate([contracts], { contracts: { layout: 'standard/contract', rows } }).map((line) =>
      Number(line.split(' ')[1]),
    );

  test.each(contractOverlap.fires.map((example) => [example]))('are found to overlap', ({ tables, rows }) => {
    expect(run([...(tables['standard/contract'] ?? [])])).toEqual(rows);
  });

  test.each(contractOverlap.quiet.map((example) => [example]))('are left alone', ({ tables }) => {
    expect(run([...(tables['standard/contract'] ?? [])])).toEqual([]);
  });
});
