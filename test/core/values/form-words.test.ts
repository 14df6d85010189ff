import type { Field } from '../../../core/api/shapes';
import { howToWrite, wordsOfForm } from '../../../core/values/form-words';
import { FORM_NAMES } from '../../../core/values/forms';

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

describe('Every form', () => {
  // Letter case belongs to the list whose codes they are.
  it.each(FORM_NAMES.filter((form) => form !== 'any-case'))(
    '%s has words for what it is and how it is written',
    (form) => {
      const field = { name: 'A', title: 'A', type: 'string', form } as const;
      expect([wordsOfForm(field), howToWrite(field)]).toEqual([
        expect.stringMatching(/\w/),
        expect.stringMatching(/\w/),
      ]);
    },
  );
});
