import { decodeColumn, encodeColumn } from '../core/api/coding/columns';
import { checkTable } from '../functions/checks/table/check-table';
import type { EncodedColumn } from '../core/api/shapes';
import { createAjvPeer } from './peer/ajv-peer';
import { assertSameCells } from './cells';
import type { Subject } from './layouts';
import { makeSheet, toRowObjects, type Sheet } from './make-sheet';
import { measure } from './measure';
import { printTable, times } from './report';

export function encodeSheet({ fields, columns }: Sheet): EncodedColumn[] {
  return fields.map(({ name }, at) =>
    encodeColumn(
      name,
      (columns[at] ?? []).map((text) => (text === '' ? null : text)),
    ),
  );
}

/** Rules alone, data in memory in the shape each takes: 2 in 100 cells wrong. */
export function benchmarkRules(subject: Subject, rows: number): void {
  const { fields, lists, columnsOnly, withRows, withAll, conditions } = subject;
  const sheet = makeSheet(fields, lists, rows, 0.02);
  const input = { source: 'text' as const, rows, columns: encodeSheet(sheet) };
  const plain = {
    ...input,
    columns: fields.map(({ name }, at) => ({ field: name, values: [...(sheet.columns[at] ?? [])] })),
  };
  const objects = toRowObjects(sheet);
  const ajv = createAjvPeer(fields, lists, { setLists: false, conditions: [] });
  const ajvSets = createAjvPeer(fields, lists, { setLists: true, conditions: [] });
  const ajvRows = createAjvPeer(fields, lists, { setLists: false, conditions });
  const cells = assertSameCells(checkTable(columnsOnly, input).findings, ajv(objects));
  assertSameCells(checkTable(columnsOnly, plain).findings, ajvSets(objects));
  const cellsWithRows = assertSameCells(checkTable(withRows, input).findings, ajvRows(objects));
  const spent = measure(
    [
      { name: 'engine', run: () => checkTable(columnsOnly, input) },
      { name: 'ajv', run: () => ajv(objects) },
      { name: 'engine, plain', run: () => checkTable(columnsOnly, plain) },
      { name: 'ajv, Set', run: () => ajvSets(objects) },
      { name: 'engine, rows', run: () => checkTable(withRows, input) },
      { name: 'ajv, rows', run: () => ajvRows(objects) },
      { name: 'engine, all', run: () => checkTable(withAll, input) },
      { name: 'look-ups', run: createLookUps(sheet) },
      { name: 'index scan', run: createScan(input.columns, rows) },
    ],
    rows > 10_000 ? 9 : 40,
  );
  const of = (name: string) => spent.get(name) ?? NaN;
  const ratio = (a: string, b: string) => times(of(a) / of(b));
  const perCell = (of('engine') * 1e6) / (rows * fields.length);
  printTable(
    `${subject.name}, ${rows} rows x ${fields.length} columns: rules alone (${cells} wrong cells, the same in all)`,
    [
      {
        what: 'faster than ajv, allErrors',
        seen: ratio('ajv', 'engine'),
        goal: '20x',
        note: `${of('engine').toFixed(1)} against ${of('ajv').toFixed(1)} ms, ${perCell.toFixed(0)} ns a cell`,
      },
      { what: 'faster than ajv with lists as a Set keyword', seen: ratio('ajv, Set', 'engine'), goal: '8x' },
      { what: 'columns sent as rows, faster than ajv', seen: ratio('ajv', 'engine, plain'), goal: '9x' },
      {
        what: 'with row rules, faster than ajv with if/then',
        seen: ratio('ajv, rows', 'engine, rows'),
        goal: '20x',
        note: `${cellsWithRows} wrong cells; ${subject.note}`,
      },
      {
        what: 'every rule of the layout, time against its columns alone',
        seen: ratio('engine, all', 'engine'),
        goal: '',
        note: `${of('engine, all').toFixed(1)} ms`,
      },
      {
        what: 'time against one Map.get a cell',
        seen: (of('engine') / of('look-ups')).toFixed(2),
        goal: '< 0.50',
      },
      {
        what: 'time against unpacking and scanning the indexes',
        seen: ratio('engine', 'index scan'),
        goal: '10x',
      },
    ],
  );
}

function createLookUps({ columns }: Sheet): () => number {
  const maps = columns.map((column) => new Map([...new Set(column)].map((value, at) => [value, at])));
  return () => {
    let sum = 0;
    columns.forEach((column, at) => {
      const map = maps[at];
      for (const value of column) sum += map?.get(value) ?? 0;
    });
    return sum;
  };
}

function createScan(columns: readonly EncodedColumn[], rows: number): () => number {
  return () => {
    let sum = 0;
    for (const column of columns) {
      const { index } = decodeColumn(column, rows);
      for (let row = 0; row < rows; row += 1) sum += index[row] as number;
    }
    return sum;
  };
}
