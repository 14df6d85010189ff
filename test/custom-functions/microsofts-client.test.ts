/** Our functions behind Microsoft's own client: what Excel is told of each formula. */
import { associateFunctions } from '../../addin/custom-functions/associate-functions';
import { FunctionError } from '../../addin/custom-functions/function-error';
import { openExcelClient } from './excel-client';
import { testFunctions, testSource } from './support';

const NOT_AVAILABLE = 1;
const VALUE = 7;

const api = testSource();
const excel = openExcelClient();
associateFunctions(testFunctions({ api }), excel.runtime);

test('a formula of each function has its value, and a wrong one Excel’s error with our words', async () => {
  const results = await excel.calculate([
    ['LABEL', 'Ethnicity', 'WBRI', null],
    ['CODE', 'pet', 'cat', null],
    ['ISVALID', 'pet', '007', null],
    ['ISVALID', 'pet', 7, null],
    ['MAP', 'ASC-WDS', 'Ethnicity', 'WBRI'],
    ['CODES', 'pet', 'fish'],
    ['LABEL', 'pet', 'Dragon', null],
    ['LABEL', 'pet', '007', 'soon'],
  ]);
  expect(
    results.map(({ value, errorCode }) => (errorCode === undefined ? value : [errorCode, value])),
  ).toEqual([
    'White British',
    '007',
    true,
    false,
    '31',
    [
      ['FSHA', 'Fish'],
      ['FSHB', 'fish'],
    ],
    [NOT_AVAILABLE, '"Dragon" is not a code of Pet (test).'],
    [VALUE, '"soon" is not a date. Write one such as 30/09/2026, or name a cell that holds a date.'],
  ]);
});

test('10,000 formulas recalculated ask the service nothing new', async () => {
  const before = api.asked.length;
  const results = await excel.calculate(
    Array.from({ length: 10_000 }, (_, at) => ['LABEL', 'pet', at % 2 === 0 ? '001' : '007', null] as const),
  );
  expect(results.map(({ value }) => value)).toEqual(
    Array.from({ length: 10_000 }, (_, at) => (at % 2 === 0 ? 'Dog' : 'Cat')),
  );
  expect(api.asked.length).toBe(before);
});

test('Excel has no #CONNECT! for formulas of an add-in: nothing of it would come through', () => {
  const { Error: ExcelError, ErrorCode } = excel.runtime;
  const told = (code: string): unknown => JSON.parse(JSON.stringify(new ExcelError(code, 'words')));
  expect(told('#CONNECT!')).not.toHaveProperty('errorType');
  expect(told('#CONNECT!')).not.toHaveProperty('message');
  expect(told(ErrorCode.notAvailable)).toMatchObject({ errorType: 'NotAvailable', message: 'words' });
  expect(told(ErrorCode.invalidValue)).toMatchObject({ errorType: 'Value', message: 'words' });
});

test('an error of ours never reaches Excel as it is', async () => {
  const client = openExcelClient();
  const secret = () => Promise.reject(new TypeError('QQ123456C is not a function'));
  const plain = () => Promise.reject(new FunctionError('not-available', 'No such code.'));
  associateFunctions(
    { label: secret, code: plain, isValid: secret, map: secret, codes: secret },
    client.runtime,
  );
  const results = await client.calculate([
    ['LABEL', 'pet', '007', null],
    ['CODE', 'pet', '007', null],
  ]);
  expect(results.map(({ errorCode, value }) => [errorCode, value])).toEqual([
    [
      VALUE,
      'This could not be worked out. Calculate the sheet again; if it stays so, tell whoever looks after this add-in.',
    ],
    [NOT_AVAILABLE, 'No such code.'],
  ]);
});
