import type { RuleInfo } from '../../core/api/shapes';
import { describeFieldRules } from '../../functions/standard/field-rules';
import { wordsOfForm } from '../../core/values/form-words';
import { readStandard } from '../../functions/standard/read-standard';
import type { StoredField, StoredLayout } from '../../functions/standard/stored-layout';
import { STANDARD } from './standard-files';

const collection = { id: 'c', title: 'C', shortTitle: 'C', description: 'Made up', source: 'C checks' };
const lists = new Map([
  ['l', { id: 'l', title: 'Colour', collection: 'c', complete: true, source: 'made up', codes: [] }],
]);
const rule = (id: string) => ({ id, severity: 'error' as const });
const layoutOf = (field: Omit<StoredField, 'name' | 'title'>): StoredLayout => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  missingValues: [''],
  id: 'c/things',
  collection: 'c',
  title: 'Things',
  fields: [{ name: 'COL', title: 'Colour', ...field }],
  keys: [],
});
const wordsOf = (field: Omit<StoredField, 'name' | 'title'>) =>
  describeFieldRules(layoutOf(field), collection, lists).map(({ id, condition, message }) => [id, condition, message]);

describe('a rule that a field names is described', () => {
  it.each<[string, Omit<StoredField, 'name' | 'title'>, string[][]]>([
    ['required', { type: 'string', constraints: { required: true }, rules: { required: rule('c/t-1-1') } }, [
      ['c/t-1-1', 'Colour is filled.', 'Colour is missing: enter it.'],
    ]],
    ['a code list', { type: 'string', codeList: 'l', rules: { codeList: rule('c/t-1-1') } }, [
      ['c/t-1-1', 'If filled, Colour is a code of the list Colour.', '{value} is not a code of the list Colour. Choose one of its codes.'],
    ]],
    ['a length', { type: 'string', constraints: { maxLength: 9 }, rules: { maxLength: rule('c/t-1-1') } }, [
      ['c/t-1-1', 'If filled, Colour has at most 9 characters.', 'Colour is too long: at most 9 characters fit.'],
    ]],
    ['a form', { type: 'date', form: 'dd/mm/yyyy', rules: { form: rule('c/t-1-1') } }, [
      ['c/t-1-1', 'If filled, Colour is a date written dd/mm/yyyy.', '{value} is not a date written dd/mm/yyyy. Correct it.'],
    ]],
    ['limits', { type: 'number', constraints: { minimum: 1, maximum: 3 }, rules: { minimum: rule('c/t-1-1'), maximum: rule('c/t-1-2') } }, [
      ['c/t-1-1', 'If filled, Colour is not below 1.', '{value} is below 1. Correct it.'],
      ['c/t-1-2', 'If filled, Colour is not above 3.', '{value} is above 3. Correct it.'],
    ]],
    ['one number for two constraints', { type: 'string', codeList: 'l', constraints: { required: true }, rules: { required: rule('c/t-1-1'), wholeNumber: rule('c/t-1-1'), codeList: rule('c/t-1-2') } }, [
      ['c/t-1-1', 'Colour is filled and is a whole number.', 'Colour must be filled, and it must be a whole number.'],
      ['c/t-1-2', 'If filled, Colour is a code of the list Colour.', '{value} is not a code of the list Colour. Choose one of its codes.'],
    ]],
  ])('%s', (_name, field, words) => {
    expect(wordsOf(field)).toEqual(words);
  });

  it('with its number, source and how we are stricter', () => {
    const { fieldRules } = readStandard(STANDARD);
    expect(fieldRules.find(({ id }) => id === 'asc-wds/worker-3190-1')).toEqual<RuleInfo>({
      id: 'asc-wds/worker-3190-1',
      collection: 'asc-wds',
      layouts: ['asc-wds/worker'],
      severity: 'warning',
      fields: ['STARTDATE'],
      kind: 'field',
      condition: 'If filled, Start date in main job is a date written dd/mm/yyyy.',
      message: '{value} is not a date written dd/mm/yyyy. Correct it.',
      source:
        'ASC-WDS bulk upload checks, github.com/NMDSdevopsServiceAdm/SopraSteria-SFC, commit b6857156 (21 August 2026), number 3190',
      note: 'The service lets impossible days that look right, such as 31/02/2010, pass. They are found here.',
    });
  });

  it('never by the name of a form', () => {
    expect(() => wordsOfForm({ form: 'no-such-form', type: 'string' })).toThrow('The form no-such-form has no words in form-words.ts');
  });

  it('in words that a council officer knows', () => {
    const { fieldRules } = readStandard(STANDARD);
    const forbidden = /\b(invalid|null|regex|schema|exception|something went wrong)\b/i;
    expect(fieldRules.filter(({ message, condition }) => forbidden.test(`${message} ${condition}`))).toEqual([]);
  });
});
