import { gzipSync } from 'node:zlib';
import { checkTable } from '../functions/checks/table/check-table';
import { createAjvPeer } from './peer/ajv-peer';
import type { Subject } from './layouts';
import { makeSheet, toRowObjects } from './make-sheet';
import { printTable } from './report';
import { encodeSheet } from './rules';

/** What travels: columns against row objects on the way there, groups of rows against message objects on the way back. */
export function benchmarkBytes(subject: Subject, rows: number): void {
  const { fields, lists, columnsOnly } = subject;
  const sheet = makeSheet(fields, lists, rows, 0.02);
  const columns = encodeSheet(sheet);
  const request = {
    layout: columnsOnly.layout.id,
    referenceDate: '2026-09-30',
    source: 'text',
    rows,
    columns,
  };
  const answer = checkTable(columnsOnly, { source: 'text', rows, columns });
  const objects = toRowObjects(sheet);
  const messages = createAjvPeer(fields, lists, { setLists: false, conditions: [] })(objects);
  const share = (a: number, b: number) => (a / b).toFixed(3);
  const size = (value: unknown) => JSON.stringify(value).length;
  const packed = (value: unknown) => gzipSync(JSON.stringify(value)).length;
  printTable(`${subject.name}, ${rows} rows: bytes`, [
    {
      what: 'request, gzip, against row objects',
      seen: share(packed(request), packed(objects)),
      goal: '0.55',
      note: `${packed(request)} against ${packed(objects)}`,
    },
    {
      what: 'answer against message objects',
      seen: share(size(answer), size(messages)),
      goal: '0.04',
      note: `${size(answer)} against ${size(messages)}`,
    },
    {
      what: 'answer, gzip, against message objects, gzip',
      seen: share(packed(answer), packed(messages)),
      goal: '',
      note: `${packed(answer)} against ${packed(messages)}`,
    },
  ]);
}
