import { associateFunctions, FUNCTIONS } from '../../addin/custom-functions/associate-functions';
import type { Invocation } from '../../addin/custom-functions/excel-runtime';
import { FunctionError } from '../../addin/custom-functions/function-error';
import type { WorkforceFunctions } from '../../addin/custom-functions/functions';
import { FakeExcelError, fakeRuntime } from './fake-runtime';
import { testFunctions } from './support';

const unused = () => Promise.reject(new Error('not asked for'));
const NONE: WorkforceFunctions = {
  label: unused,
  code: unused,
  isValid: unused,
  map: unused,
  codes: unused,
};

/** Excel's error and the words beside it; nothing else may come of a call that has no value. */
async function refusal(call: Promise<unknown>): Promise<[string, string]> {
  const error: unknown = await call.then(
    () => 'no error',
    (reason: unknown) => reason,
  );
  if (!(error instanceof FakeExcelError)) throw new Error('Not an error of Excel', { cause: error });
  return [error.code, error.message];
}

test('each function is there under its id, and no other', () => {
  const runtime = fakeRuntime();
  associateFunctions(NONE, runtime);
  expect([...runtime.functions.keys()]).toEqual([...FUNCTIONS.keys()]);
  expect([...FUNCTIONS.values()].sort()).toEqual(Object.keys(NONE).sort());
});

test.each<[string, unknown[], unknown]>([
  ['LABEL', ['pet', '007', null], 'Cat'],
  ['LABEL', ['pet', 'HM1', '31/08/2020'], 'Hamster'],
  ['CODE', ['pet', 'cat', null], '007'],
  ['ISVALID', ['pet', '007', null], true],
  ['ISVALID', ['pet', '', null], false],
  ['MAP', ['ASC-WDS', 'Ethnicity', 'WBRI'], '31'],
  ['CODES', ['pet', 'ham'], [['HM2', 'Hamster']]],
])('Excel calls %s(%j) and gets just %j', async (id, values, expected) => {
  const runtime = fakeRuntime();
  associateFunctions(testFunctions(), runtime);
  expect(await runtime.call(id, values)).toEqual(expected);
});

test('arguments go in as they are, and the invocation does not', async () => {
  const runtime = fakeRuntime();
  const seen: unknown[] = [];
  associateFunctions({ ...NONE, label: async (...values) => (seen.push(...values), 'x') }, runtime);
  await runtime.call('LABEL', ['a', 0, null]);
  expect(seen).toEqual(['a', 0, null]);
});

test.each([
  ['#N/A', new FunctionError('not-available', 'No such code.'), 'No such code.'],
  ['#VALUE!', new FunctionError('not-usable', 'No such day.'), 'No such day.'],
  [
    '#VALUE!',
    new TypeError('x.y is not a function in QQ123456C'),
    'This could not be worked out. Calculate the sheet again; if it stays so, tell whoever looks after this add-in.',
  ],
  [
    '#VALUE!',
    'a text thrown',
    'This could not be worked out. Calculate the sheet again; if it stays so, tell whoever looks after this add-in.',
  ],
])('Excel shows %s for %p, with words: %s', async (code, error, message) => {
  const runtime = fakeRuntime();
  associateFunctions({ ...NONE, label: () => Promise.reject(error) }, runtime);
  expect(await refusal(runtime.call('LABEL', ['pet', '007']))).toEqual([code, message]);
});

test('a call that Excel stops ends at once, and what comes later is nobody’s', async () => {
  const runtime = fakeRuntime();
  let finish = (_label: string): void => undefined;
  associateFunctions({ ...NONE, label: () => new Promise((resolve) => (finish = resolve)) }, runtime);
  const invocation: Invocation = {};
  const call = runtime.call('LABEL', ['pet', '007', null], invocation);
  invocation.onCanceled?.();
  finish('Cat');
  expect(await refusal(call)).toEqual(['#N/A', 'Calculating was stopped. Calculate the sheet again.']);
});

test('a call that Excel stops does not take the list from the cells that still wait for it', async () => {
  const runtime = fakeRuntime();
  associateFunctions(testFunctions(), runtime);
  const invocation: Invocation = {};
  const stopped = runtime.call('LABEL', ['pet', '007', null], invocation);
  const waiting = runtime.call('LABEL', ['pet', '007', null]);
  invocation.onCanceled?.();
  await expect(stopped).rejects.toBeInstanceOf(FakeExcelError);
  expect(await waiting).toBe('Cat');
});

test('Excel’s own error is asked for when it is needed: it is not there before Office is ready', () => {
  const runtime = { associate: () => undefined } as unknown as Parameters<typeof associateFunctions>[1];
  expect(() => associateFunctions(NONE, runtime)).not.toThrow();
});
