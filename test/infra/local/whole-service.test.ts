/** The real bundles in the real template: what would be deployed, run here. */
import {
  checkAnswerSchema,
  codeListAnswerSchema,
  codeListsAnswerSchema,
  problemSchema,
  relationsAnswerSchema,
  standardAnswerSchema,
  translateAnswerSchema,
} from '../../../core/api/shapes';
import { FUNCTION_PLANS } from '../../../infra/plans/function-plans';
import { Assembly } from '../../../infra/local/assembly';
import { readFunctions } from '../../../infra/local/functions';
import { startTables } from '../../../infra/local/local-table';
import { readRoutes } from '../../../infra/local/routes';
import { ASSEMBLY_OUT } from '../../../infra/plans/paths';
import { useLocalStack } from '../../support/local-stack';

const lines: string[] = [];
const stack = useLocalStack({ onLog: (line) => lines.push(line) });

async function get(path: string): Promise<unknown> {
  const response = await stack().fetch(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.json();
}

function post(path: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return stack().fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

test('the standard is served, with every code list that its layouts name', async () => {
  const standard = standardAnswerSchema.parse(await get('/api/standard'));
  const named = standard.layouts.flatMap(({ fields }) => fields.flatMap(({ codeList }) => codeList ?? []));
  const served = new Set(standard.codeLists.map(({ id }) => id));
  expect(standard.entry).toBe(1);
  expect(standard.layouts.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['asc-wds/worker', 'standard/person']),
  );
  expect(named.filter((id) => !served.has(id))).toEqual([]);
});

test('every rule has one number, and says what it is about', async () => {
  const { rules } = standardAnswerSchema.parse(await get('/api/standard'));
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  expect(ids).toEqual(expect.arrayContaining(['asc-wds/worker-1290-1', 'standard/required']));
});

test('a code list is served from the register', async () => {
  const { codeLists } = codeListsAnswerSchema.parse(await get('/api/code-lists'));
  const first = codeLists[0];
  const list = codeListAnswerSchema.parse(await get(`/api/code-lists/${first?.id}`));
  expect([list.id, list.codes.length, list.hash]).toEqual([first?.id, first?.count, first?.hash]);
});

test('a table is checked', async () => {
  const columns = [
    { field: 'LOCALESTID', values: ['Home 1', 'Home 1'] },
    { field: 'UNIQUEWORKERID', values: ['W1', 'W2'] },
    { field: 'STATUS', values: ['NEW', 'NWE'] },
  ];
  const request = { layout: 'asc-wds/worker', referenceDate: '2026-09-30', source: 'text', rows: 2, columns };
  const response = await post('/api/checks', request);
  const { entry, findings } = checkAnswerSchema.parse(await response.json());
  expect(entry).toBe(1);
  expect(findings.filter(({ field }) => field === 'STATUS')).toEqual([
    { rule: 'asc-wds/worker-1040-1', field: 'STATUS', reason: 'not-in-list', rows: [2] },
  ]);
});

test('rows are compared', async () => {
  const columns = [
    { field: 'LOCALESTID', values: ['Home 1', 'Home 1'] },
    { field: 'UNIQUEWORKERID', values: ['W1', 'W1'] },
  ];
  const table = { id: 'one', layout: 'asc-wds/worker', source: 'text', rows: 2, columns };
  const response = await post('/api/checks/relations', { referenceDate: '2026-09-30', tables: [table] });
  const { findings } = relationsAnswerSchema.parse(await response.json());
  expect(findings.map(({ field }) => field)).toContain('UNIQUEWORKERID');
});

test('a code is translated by a map of the standard, with the labels of the register', async () => {
  const response = await post('/api/maps/ethnic-group--ascwds-ethnicity/translate', {
    codes: ['WBRI', '31'],
  });
  const { entry, results } = translateAnswerSchema.parse(await response.json());
  expect([entry, results]).toEqual([
    1,
    [
      {
        result: true,
        match: [
          {
            relationship: 'equivalent',
            code: '31',
            label: 'English / Welsh / Scottish / Northern Irish / British',
          },
        ],
      },
      {
        result: false,
        message: 'The list "Ethnic group (DfE main and detailed codes)" has no such code.',
        match: [],
      },
    ],
  ]);
});

test('every map of the standard can be asked for, in both directions', async () => {
  const { maps = [] } = standardAnswerSchema.parse(await get('/api/standard'));
  const asked = maps.flatMap(({ id }) => [false, true].map((reverse) => ({ id, reverse })));
  const answers = await Promise.all(
    asked.map(async ({ id, reverse }) => {
      const response = await post(`/api/maps/${id}/translate`, { code: 'no such code', reverse });
      return translateAnswerSchema.parse(await response.json()).results.map(({ result }) => result);
    }),
  );
  expect(answers.length).toBeGreaterThan(0);
  expect(answers).toEqual(asked.map(() => [false]));
});

test('a request that cannot be read is answered with a problem', async () => {
  const response = await post('/api/checks', { layout: 'asc-wds/worker' });
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(problemSchema.parse(await response.json()).status).toBe(response.status);
});

test('the API describes itself, with every route of the template', async () => {
  const { paths } = (await get('/api/openapi.json')) as { paths: Record<string, Record<string, unknown>> };
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routes = readRoutes(Assembly.read(ASSEMBLY_OUT)).map(({ key }) => key);
  const planned = FUNCTION_PLANS.flatMap(({ route }) => (route ? [`${route.method} ${route.path}`] : []));
  expect(described.sort()).toEqual(routes.sort());
  expect(routes.sort()).toEqual(planned.sort());
});

test('publishing the same lists again changes nothing', async () => {
  const assembly = Assembly.read(ASSEMBLY_OUT);
  const tables = await startTables(assembly);
  try {
    const functions = readFunctions(assembly, tables.endpoint, () => undefined);
    const [id] = [...functions.keys()].filter((each) => each.startsWith('publishstandard'));
    const publish = () => functions.get(id as string)?.invoke({});
    expect([await publish(), await publish()]).toEqual([
      { entry: 1, changed: true },
      { entry: 1, changed: false },
    ]);
  } finally {
    await tables.close();
  }
});

test('what functions log is JSON alone', () => {
  expect(lines.length).toBeGreaterThan(0);
  expect(() => lines.map((line) => JSON.parse(line) as unknown)).not.toThrow();
});
