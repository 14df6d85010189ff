/** Formulas and the service itself, with every request between them seen. */
import { createApiClient } from '../../addin/service/api-client';
import { useSharedStack } from '../support/run/shared';
import { outcome, testFunctions } from './support';

const stack = useSharedStack();

test('10,000 formulas are two requests, and a minute later two that bring nothing anew', async () => {
  const seen: string[] = [];
  const clock = { now: 0 };
  const fetch: typeof globalThis.fetch = async (path, init) => {
    const response = await stack().fetch(String(path), init);
    seen.push(`${String(path)} ${response.status}`);
    return response;
  };
  const api = createApiClient({ base: '/api', fetch });
  const { label, map } = testFunctions({ api, now: () => clock.now });
  const calculate = () =>
    Promise.all(
      Array.from({ length: 10_000 }, (_, at) =>
        at % 2 === 0 ? label('Ethnicity', 'WBRI') : map('ASC-WDS', 'ethnic-group', 'WBRI'),
      ),
    );
  const first = await calculate();
  clock.now = 60_000;
  const second = await calculate();
  expect([new Set(first), second]).toEqual([new Set(['White British', '31']), first]);
  expect(seen).toEqual([
    '/api/standard 200',
    '/api/code-lists/ethnic-group 200',
    '/api/standard 304',
    '/api/code-lists/ethnic-group 304',
  ]);
  expect(await outcome(label('Ethnicity', 'Martian'))).toBe(
    '#N/A "Martian" is not a code of Ethnic group (DfE main and detailed codes).',
  );
});

test('the list of functions is served for Excel on the web to read', async () => {
  const response = await stack().fetch('/functions.json');
  const { functions } = (await response.json()) as { functions: { id: string }[] };
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  expect(functions.map(({ id }) => id)).toEqual(['LABEL', 'CODE', 'ISVALID', 'MAP', 'CODES']);
});
