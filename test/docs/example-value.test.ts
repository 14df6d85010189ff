import { exampleValue } from '../../infra/build/rule-examples/example-value';

describe('A cell of an example', () => {
  it.each([
    ['text', 'Example', 'Example'],
    ['nothing', null, ''],
    ['a number', 37.5, '37.5'],
    ['a date, day first', { date: '2026-03-01' }, '01/03/2026'],
    ['an error of the workbook', { error: '#N/A' }, '#N/A'],
    ['TRUE', true, 'TRUE'],
    ['spaces at its ends', '  Example ', '[space][space]Example[space]'],
    ['two spaces in a row', 'Van  Dyke', 'Van[space][space]Dyke'],
    ['one space between words', 'Van Dyke', 'Van Dyke'],
    ['a no-break space', 'Van\u00a0Dyke', 'Van[no-break space]Dyke'],
    ['a zero-width space', 'Exam\u200bple', 'Exam[zero-width space]ple'],
    ['long text', 'x'.repeat(41), 'xxxxxxxxxxxx… (41 characters)'],
    ['text that is just short enough', 'x'.repeat(40), 'x'.repeat(40)],
  ])('is shown as one would read it: %s', (_, value, shown) => {
    expect(exampleValue(value, false)).toBe(shown);
  });

  it.each([
    ['a number', 37.5, '37.5 (stored as a number)'],
    ['a number as text', '37.5', '37.5 (stored as text)'],
    ['a date', { date: '1980-01-31' }, '31/01/1980 (stored as a date)'],
    ['a date as text', '31/01/1980', '31/01/1980 (stored as text)'],
    ['text that is nothing else', 'MAR-1', 'MAR-1'],
  ])('says how it is stored where that matters: %s', (_, value, shown) => {
    expect(exampleValue(value, true)).toBe(shown);
  });
});
