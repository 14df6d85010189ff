import type { Field } from '../../core/api/shapes';
import { howToWrite } from '../../core/values/how-to-write';

describe('how a cell is to be written', () => {
  it.each<[string, Partial<Field>, string | undefined]>([
    [
      'by the words of its form',
      { form: 'trn', type: 'string', example: '7654321' },
      'seven digits, such as 1234567',
    ],
    ['a whole number by an example', { type: 'integer', example: '3' }, 'a whole number, such as 3'],
    ['a number by an example', { type: 'number', example: '37.5' }, 'a number, such as 37.5'],
    ['a year by an example', { type: 'year', example: '2026' }, 'a year of four digits, such as 2026'],
    ['text by an example', { type: 'string', example: 'SW12345' }, 'it like SW12345'],
    [
      'text of a form without words by an example',
      { type: 'string', form: 'any-case', example: 'Yes' },
      'it like Yes',
    ],
    ['a date is not told in the form of its example', { type: 'date', example: '1980-01-31' }, undefined],
    ['without an example nothing is told', { type: 'number' }, undefined],
    ['nor with an empty one', { type: 'string', example: '' }, undefined],
  ])('%s', (_, field, words) => {
    expect(howToWrite({ name: 'A', title: 'A', type: 'string', ...field })).toBe(words);
  });
});
