/** What docs/custom-functions.md says a formula gives is what it gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { associateFunctions } from '../../addin/custom-functions/associate-functions';
import { fakeRuntime } from './fake-runtime';
import { testFunctions } from './support';

const page = readFileSync(join(__dirname, '../../docs/custom-functions.md'), 'utf8');
const examples = [...page.matchAll(/^\| `=WORKFORCE\.([A-Z]+)\((.+)\)` +\| (.+?) +\|$/gm)].map(
  ([, id, values, gives]) => [id!, JSON.parse(`[${values}]`) as unknown[], gives!] as const,
);

test.each(examples)('%s(%j) gives %s', async (id, values, gives) => {
  const runtime = fakeRuntime();
  associateFunctions(testFunctions(), runtime);
  const value = await runtime.call(id, values);
  expect(Array.isArray(value) ? value.flat().join(', ') : String(value).replace(/^true|false$/, upper)).toBe(
    gives,
  );
});

test('every function has an example', () => {
  expect([...new Set(examples.map(([id]) => id))]).toEqual(['LABEL', 'CODE', 'ISVALID', 'MAP', 'CODES']);
});

function upper(word: string): string {
  return word.toUpperCase();
}
