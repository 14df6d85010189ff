import { codeInChoice, fitsInRule, ruleText } from '../../addin/workbook/choice-list';

test.each([
  ['WBRI - White - British', 'WBRI'],
  ['31 - English/Welsh', '31'],
  ['Yes', 'Yes'],
  ['A-1 - First', 'A-1'],
])('%s writes %s', (choice, code) => {
  expect(codeInChoice(choice)).toBe(code);
});

test.each([
  ['a few', ['Yes', 'No'], true],
  ['255 characters of them', ['x'.repeat(200), 'y'.repeat(54)], true],
  ['256 characters', ['x'.repeat(200), 'y'.repeat(55)], false],
  ['one with a comma', ['Yes, always', 'No'], false],
  ['one with a space at its end, which Excel would cut', ['Yes ', 'No'], false],
])('A rule holds %s: %s', (_, choices, fits) => {
  expect(fitsInRule(choices)).toBe(fits);
});

test('Quotation marks are doubled in a rule', () => {
  expect(ruleText(['a "b"', 'c'])).toBe('"a ""b"",c"');
});
