import { checkTable } from '../functions/checks/check-table';
import type { Subject } from './layouts';
import { makeSheet } from './make-sheet';
import { measure } from './measure';
import { printTable, times } from './report';
import { encodeSheet } from './rules';

/** Whether work grows with rows and no faster, and what it costs when every cell is wrong. */
export function benchmarkGrowth(subject: Subject): void {
  const { fields, lists, columnsOnly } = subject;
  const input = (rows: number, wrong: number) => ({
    source: 'text' as const,
    rows,
    columns: encodeSheet(makeSheet(fields, lists, rows, wrong)),
  });
  const [none, all] = [input(5_000, 0), input(5_000, 1)];
  const [small, large] = [input(10_000, 0.02), input(100_000, 0.02)];
  const wrong = measure(
    [
      { name: 'none', run: () => checkTable(columnsOnly, none) },
      { name: 'all', run: () => checkTable(columnsOnly, all) },
    ],
    40,
  );
  const grown = measure(
    [
      { name: 'small', run: () => checkTable(columnsOnly, small) },
      { name: 'large', run: () => checkTable(columnsOnly, large) },
    ],
    7,
  );
  printTable(`${subject.name}: growth`, [
    {
      what: 'all cells wrong against none wrong',
      seen: times((wrong.get('all') ?? NaN) / (wrong.get('none') ?? NaN)),
      goal: '< 2x',
    },
    {
      what: '100,000 rows against 10,000',
      seen: times((grown.get('large') ?? NaN) / (grown.get('small') ?? NaN)),
      goal: '10x',
    },
  ]);
}
