import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Subject } from './layouts';
import { makeSheet, toRowObjects } from './make-sheet';
import { printTable, times } from './report';
import { encodeSheet } from './rules';

/** The first request of a fresh process, as a function meets it after a quiet while: least of several. */
export function benchmarkColdStart(subject: Subject, rows: number, directory: string): void {
  const { fields, lists, columnsOnly } = subject;
  const sheet = makeSheet(fields, lists, rows, 0.02);
  const standard = { layout: columnsOnly.layout, codeLists: [...lists.values()] };
  const write = (name: string, value: unknown) =>
    writeFileSync(join(directory, name), gzipSync(JSON.stringify(value)));
  write('standard', standard);
  write('engine', { source: 'text', rows, columns: encodeSheet(sheet) });
  write('ajv', toRowObjects(sheet));
  const least = { engine: Infinity, ajv: Infinity };
  for (let round = 0; round < 15; round += 1) {
    for (const name of ['engine', 'ajv'] as const) {
      const said = execFileSync(process.execPath, [join(directory, `cold-${name}.cjs`), directory], {
        encoding: 'utf8',
      });
      least[name] = Math.min(least[name], Number(said));
    }
  }
  printTable(`${subject.name}, ${rows} rows: the whole job, first request of a fresh process`, [
    {
      what: 'faster than row objects and ajv, compiling included',
      seen: times(least.ajv / least.engine),
      goal: '8x',
      note: `${least.engine.toFixed(0)} against ${least.ajv.toFixed(0)} ms`,
    },
  ]);
}
