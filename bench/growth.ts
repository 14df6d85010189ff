import { checkTable, type CheckInput } from '../functions/checks/table/check-table';
import type { Subject } from './layouts';
import { makeSheet, type Sheet } from './make-sheet';
import { measure } from './measure';
import { printTable, times } from './report';
import { encodeSheet } from './rules';

/** Rows of one request: the API's limit. */
const REQUEST = 10_000;

/** Whether work grows with rows and no faster, and what it costs when every cell is wrong. */
export function benchmarkGrowth(subject: Subject): void {
  const { fields, lists, columnsOnly, withAll } = subject;
  const sheet = (rows: number, wrong: number) => makeSheet(fields, lists, rows, wrong);
  const [none, all] = [inputOf(sheet(5_000, 0)), inputOf(sheet(5_000, 1))];
  const large = sheet(10 * REQUEST, 0.02);
  const requests = Array.from({ length: 10 }, (_, at) => inputOf(slice(large, at * REQUEST)));
  const [first] = requests as [CheckInput];
  const whole = inputOf(large);
  const spent = measure(
    [
      { name: 'none', run: () => checkTable(columnsOnly, none) },
      { name: 'all', run: () => checkTable(columnsOnly, all) },
      { name: 'first', run: () => checkTable(withAll, first) },
      { name: 'requests', run: () => requests.map((request) => checkTable(withAll, request)) },
      { name: 'whole', run: () => checkTable(withAll, whole) },
    ],
    15,
  );
  const ratio = (a: string, b: string) => times((spent.get(a) ?? NaN) / (spent.get(b) ?? NaN));
  printTable(`${subject.name}: growth`, [
    { what: 'all cells wrong against none wrong', seen: ratio('all', 'none'), goal: '< 2x' },
    {
      what: '100,000 rows in ten requests against 10,000 in one, every rule',
      seen: ratio('requests', 'first'),
      goal: '10x',
    },
    {
      what: '100,000 rows at once against 10,000, every rule',
      seen: ratio('whole', 'first'),
      goal: '10x',
      note: 'ten times what one request may hold: no longer in the processor\u2019s cache',
    },
  ]);
}

function inputOf(sheet: Sheet): CheckInput {
  return { source: 'text', rows: sheet.rows, columns: encodeSheet(sheet) };
}

function slice({ fields, columns }: Sheet, from: number): Sheet {
  return { fields, rows: REQUEST, columns: columns.map((column) => column.slice(from, from + REQUEST)) };
}
