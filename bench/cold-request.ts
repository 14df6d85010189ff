import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Layout } from '../core/api/shapes';
import type { CodeListBody } from '../functions/standard/standard-package';

type Lists = ReadonlyMap<string, CodeListBody>;

/**
 * Runs one request in this process and prints its milliseconds: compiling, unpacking, the first check, the findings as
 * text. Loading the code and reading the standard are not counted: they are not what is compared.
 */
export function runColdRequest(
  name: string,
  prepare: (layout: Layout, lists: Lists) => (body: unknown) => unknown,
): void {
  const unpack = (file: string): unknown =>
    JSON.parse(gunzipSync(readFileSync(join(process.argv[2] ?? '.', file))).toString());
  const { layout, codeLists } = unpack('standard') as { layout: Layout; codeLists: CodeListBody[] };
  const lists = new Map(codeLists.map((list) => [list.id, list]));
  const begin = performance.now();
  JSON.stringify(prepare(layout, lists)(unpack(name)));
  console.log(performance.now() - begin);
}
