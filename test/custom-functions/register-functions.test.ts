/** The shell: what the page ties to Excel as it loads, with a service and an Excel that answer. */
import { registerFunctions } from '../../addin/custom-functions/register-functions';
import { realCodeList, realStandard, TODAY } from '../support/real-standard';
import { FakeWorkbook } from '../../tools/excel-test-host/workbook/fake-workbook';
import { openInExcel } from '../../tools/excel-test-host/open-in-excel';
import { type FakeRuntime, fakeRuntime } from './fake-runtime';

const globals = globalThis as Record<string, unknown>;
const asked: string[] = [];
let runtime: FakeRuntime;

beforeEach(() => {
  asked.length = 0;
  runtime = fakeRuntime();
  globals['CustomFunctions'] = runtime;
  globals['document'] = { baseURI: 'https://example.org/workforce/taskpane.html' };
  globals['fetch'] = async (url: string) => {
    asked.push(url);
    const id = url.split('/').at(-1)!;
    const answer = id === 'standard' ? realStandard : realCodeList(id);
    return new Response(JSON.stringify(answer), { headers: { etag: 'W/"1"' } });
  };
});
const realFetch = globalThis.fetch;
afterEach(() => {
  for (const name of ['CustomFunctions', 'document', 'Excel', 'Office']) delete globals[name];
  globals['fetch'] = realFetch;
});

test('formulas ask the service behind the page’s own address', async () => {
  registerFunctions(() => TODAY);
  expect(await runtime.call('LABEL', ['Ethnicity', 'WBRI', null])).toBe('White British');
  expect(asked).toEqual(['/workforce/api/standard', '/workforce/api/code-lists/ethnic-group']);
});

test.each([
  ['1900', 39_903],
  ['1904', 38_441],
])('a date cell is read as the workbook counts, from %s', async (from, serial) => {
  const workbook = new FakeWorkbook();
  workbook.date1904 = from === '1904';
  openInExcel(workbook);
  registerFunctions(() => TODAY);
  expect(await runtime.call('LABEL', ['Local authority', '820', serial])).toBe('Bedfordshire');
  await expect(runtime.call('LABEL', ['Local authority', '820', serial + 1])).rejects.toMatchObject({
    code: '#N/A',
  });
});

test('dates count from 1900 where Excel does not say', async () => {
  registerFunctions(() => TODAY);
  expect(await runtime.call('LABEL', ['Local authority', '820', 39_903])).toBe('Bedfordshire');
});

test.each([
  ['without Office.js', undefined],
  ['with one that knows nothing of formulas', {}],
])('a page %s loads all the same', (_what, customFunctions) => {
  globals['CustomFunctions'] = customFunctions;
  expect(() => registerFunctions(() => TODAY)).not.toThrow();
});
