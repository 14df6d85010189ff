import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFunctions, writeFunctionData } from '../../../infra/build/bundle-functions';
import { FUNCTION_PLANS, type FunctionPlan } from '../../../infra/plans/function-plans';
import { temporaryFolder } from '../support';

const plan = (name: string, data: FunctionPlan['data'] = []): FunctionPlan => ({
  name,
  description: '',
  access: 'none',
  memoryMegabytes: 1024,
  timeoutSeconds: 15,
  data,
});

const DATA = { 'standard.json': '{}', 'layouts.json': '{}', 'maps.json': '[]', 'code-lists.json': '[]' };

test('a function is one file, with the data it reads beside it and its source map elsewhere', async () => {
  const folder = join(temporaryFolder(), 'functions');
  await bundleFunctions(FUNCTION_PLANS, folder);
  await writeFunctionData(FUNCTION_PLANS, DATA, folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.includes('.'),
  );
  expect(files.sort()).toEqual(
    FUNCTION_PLANS.flatMap(({ name, data }) => [
      `${name}/index.js`,
      ...data.map((file) => `${name}/${file}`),
    ]).sort(),
  );
  expect(readdirSync(join(folder, '..', 'source-maps', 'check-table'))).toEqual(['index.js.map']);
});

test('a function that has no file yet is named', async () => {
  await expect(
    bundleFunctions([plan('get-nothing'), plan('get-standard')], temporaryFolder()),
  ).rejects.toThrow('not written yet: functions/get-nothing.ts');
});

/** What Lambda loads at a cold start counts by the byte. Room is left for more rules; a second SDK would not fit. */
test.each([
  ['check-table', 620_000],
  ['relate-tables', 620_000],
  ['get-code-list', 380_000],
  ['get-openapi', 190_000],
])('%s is less than %i bytes', async (name, most) => {
  const text = await bundled(name);

  expect(text.length).toBeLessThan(most);
});

test('a function has no way to credentials but its environment, and no words but English', async () => {
  const text = await bundled('check-table');

  expect(text).toContain('AWS_ACCESS_KEY_ID');
  expect(text).not.toMatch(/AssumeRole|GetRoleCredentials|CreateTokenWithIAM|credential_process|erwartet/);
});

async function bundled(name: string): Promise<string> {
  const folder = join(temporaryFolder(), 'functions');
  await bundleFunctions([plan(name)], folder);
  return readFileSync(join(folder, name, 'index.js'), 'utf8');
}
