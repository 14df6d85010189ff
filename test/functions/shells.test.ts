import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { bundleFunctions, writeFunctionData } from '../../infra/build/bundle-functions';
import { functionData } from '../../infra/build/function-data';
import { FUNCTION_PLANS } from '../../infra/plans/function-plans';
import { LocalFunction } from '../../infra/local/local-function';
import { httpEvent, jsonEvent } from '../http/support/http-event';
import { GENDER, PERSON, SEX, SEX_TO_GENDER, STANDARD } from '../http/support/service';
import { startDynalite } from '../register/support/dynalite-table';
import type { DynaliteTable } from '../register/support/dynalite-table';

let dynalite: DynaliteTable;
let folder: string;
let environment: Record<string, string>;
const lines: string[] = [];

beforeAll(async () => {
  dynalite = await startDynalite();
  folder = await mkdtemp(join(tmpdir(), 'functions-'));
  await bundleFunctions(FUNCTION_PLANS, join(folder, 'functions'));
  const data = functionData({ standard: STANDARD, codeLists: [SEX, GENDER] });
  await writeFunctionData(FUNCTION_PLANS, data, join(folder, 'functions'));
  environment = {
    TABLE_NAME: await dynalite.newTable(),
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: dynalite.endpoint,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    POWERTOOLS_SERVICE_NAME: 'test',
  };
});
afterAll(async () => {
  await dynalite.close();
  await rm(folder, { recursive: true });
});

function load(name: string, variables: Record<string, string> = environment): LocalFunction {
  return new LocalFunction({
    name,
    folder: join(folder, 'functions', name),
    handler: 'index.handler',
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
    environment: variables,
    onLog: (line) => lines.push(line),
  });
}

const check = { layout: PERSON.id, referenceDate: '2026-09-30', rows: 1, source: 'text', columns: [] };
const sex = { field: 'SEX', values: ['7'] };
const person = { field: 'PERSON', values: ['A1'] };

describe('the functions, bundled as they are deployed', () => {
  it('publish the standard once', async () => {
    expect([await load('publish-standard').invoke({}), await load('publish-standard').invoke({})]).toEqual([
      { entry: 1, changed: true },
      { entry: 1, changed: false },
    ]);
  });

  it.each([
    ['get-standard', httpEvent(), { entry: 1, layouts: [PERSON] }],
    ['list-code-lists', httpEvent(), { entry: 1, codeLists: [{ id: 'gender' }, { id: 'sex' }] }],
    ['get-code-list', httpEvent({ id: 'gender' }), { entry: 1, codes: GENDER.codes }],
    [
      'check-table',
      jsonEvent({ ...check, columns: [sex] }),
      { entry: 1, findings: [{ reason: 'not-in-list' }] },
    ],
    [
      'relate-tables',
      jsonEvent({
        referenceDate: '2026-09-30',
        tables: [{ ...check, referenceDate: undefined, id: 't', columns: [person] }],
      }),
      { entry: 1, findings: [] },
    ],
    [
      'translate-code',
      jsonEvent({ code: '3' }, SEX_TO_GENDER.id),
      { entry: 1, results: [{ result: true, match: [{ code: '01', label: 'Man' }] }] },
    ],
    ['get-openapi', httpEvent(), { openapi: '3.1.0' }],
  ])('%s answers, and logs one line of it', async (name, event, answer) => {
    lines.length = 0;

    const result = (await load(name).invoke(event)) as APIGatewayProxyStructuredResultV2;

    expect(JSON.parse(result.body ?? '')).toMatchObject(answer);
    expect(
      lines
        .map((line) => JSON.parse(line) as { code?: string })
        .map(({ code }) => code)
        .filter(Boolean),
    ).toEqual(['WS-001']);
  });

  it.each(FUNCTION_PLANS.filter(({ access }) => access !== 'none').map(({ name }) => name))(
    '%s does not start without the name of its table',
    async (name) => {
      const { TABLE_NAME: _table, ...others } = environment;
      const start = async () => load(name, others).invoke(httpEvent());

      await expect(start()).rejects.toMatchObject({
        message: expect.stringContaining('TABLE_NAME') as string,
      });
    },
  );

  it.each(FUNCTION_PLANS.map(({ name }) => name))('%s is a thin shell', async (name) => {
    const text = await readFile(join(__dirname, '../../functions', `${name}.ts`), 'utf8');

    expect(text.trim().split('\n').length).toBeLessThanOrEqual(30);
    expect(text.match(/^export /gm)).toEqual(['export ']);
  });
});
