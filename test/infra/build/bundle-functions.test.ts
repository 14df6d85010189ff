import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFunctions, writeFunctionData } from '../../../infra/build/bundle-functions';
import { FUNCTION_PLANS, type FunctionPlan } from '../../../infra/function-plans';
import { temporaryFolder } from '../support';

const plan = (name: string, data: FunctionPlan['data'] = []): FunctionPlan => ({
  name,
  description: '',
  access: 'none',
  memoryMegabytes: 1024,
  timeoutSeconds: 15,
  data,
});

test('a function is one file, with the data it reads beside it and its source map elsewhere', async () => {
  const folder = join(temporaryFolder(), 'functions');
  await bundleFunctions(FUNCTION_PLANS, folder);
  await writeFunctionData(FUNCTION_PLANS, { 'standard.json': '{}', 'code-lists.json': '[]' }, folder);
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
