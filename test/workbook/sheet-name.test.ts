import { freeSheetName } from '../../addin/workbook/sheet-name';

test.each([
  { wanted: 'To fix', taken: ['Staff'], name: 'To fix' },
  { wanted: 'To fix', taken: ['TO FIX', 'To fix (2)'], name: 'To fix (3)' },
  { wanted: 'x'.repeat(40), taken: [], name: 'x'.repeat(31) },
  { wanted: 'x'.repeat(31), taken: ['x'.repeat(31)], name: `${'x'.repeat(27)} (2)` },
])('$wanted beside $taken is $name', ({ wanted, taken, name }) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});
