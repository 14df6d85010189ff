import { gunzipSync, gzipSync } from 'node:zlib';
import { checkTable, type CheckInput } from '../functions/checks/table/check-table';
import { compileLayout } from '../functions/checks/compiled/compile-layout';
import { createAjvPeer } from './peer/ajv-peer';
import { assertSameCells } from './cells';
import type { Subject } from './layouts';
import { makeSheet, toRowObjects } from './make-sheet';
import { measure } from './measure';
import { printTable, times } from './report';
import { encodeSheet } from './rules';

/** What a function does with one request: unpack, decode, check, write the findings. */
export function benchmarkWholeJob(subject: Subject, rows: number): void {
  const { fields, lists, columnsOnly } = subject;
  const sheet = makeSheet(fields, lists, rows, 0.02);
  const ours = gzipSync(JSON.stringify({ source: 'text', rows, columns: encodeSheet(sheet) }));
  const theirs = gzipSync(JSON.stringify(toRowObjects(sheet)));
  const ajv = createAjvPeer(fields, lists, { setLists: false, conditions: [] });
  const unpack = (body: Buffer): unknown => JSON.parse(gunzipSync(body).toString());
  const checkOurs = () => checkTable(columnsOnly, unpack(ours) as CheckInput);
  const checkTheirs = () => ajv(unpack(theirs) as object[]);
  assertSameCells(checkOurs().findings, checkTheirs());
  const spent = measure(
    [
      { name: 'engine', run: () => JSON.stringify(checkOurs()) },
      { name: 'ajv', run: () => JSON.stringify(checkTheirs()) },
      { name: 'unpack', run: () => unpack(ours) },
      {
        name: 'compile engine',
        run: () =>
          compileLayout(columnsOnly.layout, [], lists, { referenceDate: '2026-09-30', today: '2026-11-22' }),
      },
      { name: 'compile ajv', run: () => createAjvPeer(fields, lists, { setLists: false, conditions: [] }) },
    ],
    40,
  );
  const of = (name: string) => spent.get(name) ?? NaN;
  const cold = (of('ajv') + of('compile ajv')) / (of('engine') + of('compile engine'));
  printTable(`${subject.name}, ${rows} rows: the whole job of one request`, [
    {
      what: 'faster than row objects and ajv',
      seen: times(of('ajv') / of('engine')),
      goal: '8x',
      note: `${of('engine').toFixed(1)} (of which gunzip and JSON.parse ${of('unpack').toFixed(1)}) against ${of('ajv').toFixed(1)} ms`,
    },
    { what: 'the same, compiling included', seen: times(cold), goal: '8x' },
  ]);
}
