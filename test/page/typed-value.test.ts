import { typedValue } from '../../addin/page/grid/typed-value';

test.each([
  ['31', 'workbook', 31],
  ['007', 'workbook', '007'],
  ['30/09/2026', 'workbook', { date: '2026-09-30' }],
  ['', 'workbook', null],
  ['31', 'text', '31'],
  ['30/09/2026', 'text', '30/09/2026'],
  ['', 'text', null],
] as const)('%j typed into a %s is %j', (text, source, value) => {
  expect(typedValue(text, source)).toEqual(value);
});
