import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalFunction } from '../../../infra/local/local-function';
import { temporaryFolder } from '../support';

function functionOf(source: string, environment: Record<string, string> = {}) {
  const folder = join(temporaryFolder(), 'bundle');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.js'), source);
  writeFileSync(join(folder, 'data.json'), '{"beside":"the bundle"}');
  const lines: string[] = [];
  const local = new LocalFunction({
    name: 'one',
    folder,
    handler: 'index.handler',
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
    environment,
    onLog: (line) => lines.push(line),
  });
  return { local, lines };
}

test('a function sees its own environment and nothing of this machine', async () => {
  const source = `exports.handler = async () => [process.env, require('node:process').env, require('process').env]`;
  const { local } = functionOf(source, { TABLE_NAME: 'Register' });
  expect(await local.invoke({})).toEqual(Array(3).fill({ TABLE_NAME: 'Register' }));
  expect(process.env.TABLE_NAME).toBeUndefined();
});

test('a function keeps its state from one call to the next, apart from every other one', async () => {
  const source = 'let calls = 0; exports.handler = async () => ++calls;';
  const [first, second] = [functionOf(source).local, functionOf(source).local];
  expect([await first.invoke({}), await first.invoke({}), await second.invoke({})]).toEqual([1, 2, 1]);
});

test('a function reads the files beside its bundle', async () => {
  const { local } = functionOf(
    `const { readFileSync } = require('node:fs');
     exports.handler = async () => JSON.parse(readFileSync(__dirname + '/data.json', 'utf8'))`,
  );
  expect(await local.invoke({})).toEqual({ beside: 'the bundle' });
});

test('a function can load what Node has, and no package that its bundle left out', async () => {
  const { local } = functionOf(`
    const load = (name) => { try { return typeof require(name); } catch (error) { return error.code; } };
    exports.handler = async () => ['node:crypto', 'zlib', 'zod', './data.json'].map(load);`);
  expect(await local.invoke({})).toEqual(['object', 'object', 'MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']);
});

test('all that a function logs is heard, line by line', async () => {
  const { local, lines } = functionOf(
    `exports.handler = async () => { console.log('one'); console.error('two'); process.stdout.write('three\\nfour\\n'); }`,
  );
  await local.invoke({});
  expect(lines).toEqual(['one', 'two', 'three', 'four']);
});

test('a function is told who it is and how long it has', async () => {
  const { local } = functionOf(
    `exports.handler = async (event, context) => [event, context.functionName, context.memoryLimitInMB, context.getRemainingTimeInMillis() > 0]`,
  );
  expect(await local.invoke({ asked: true })).toEqual([{ asked: true }, 'one', '1024', true]);
});

test('a bundle without the handler is named', async () => {
  const { local } = functionOf('exports.other = 1;');
  await expect(local.invoke({})).rejects.toThrow(/index\.js has no handler called handler/);
});

test('what a function throws is logged before its caller hears of it', async () => {
  const { local, lines } = functionOf(`exports.handler = async () => { throw new Error('told to'); }`);
  await expect(local.invoke({})).rejects.toThrow('told to');
  expect(lines).toEqual([expect.stringContaining('Error: told to')]);
});
