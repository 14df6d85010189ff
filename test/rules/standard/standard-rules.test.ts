import { CONSTRAINTS } from '../../../core/api/shapes';
import { FieldRules } from '../../../functions/checks/readers/field-rules';
import { STANDARD_RULES } from '../../../functions/rules/standard/standard-rules';
import { field } from '../../checks/support/layouts';

test('Our own rules are these, with these severities', () => {
  expect(
    Object.fromEntries(STANDARD_RULES.map(({ id, severity, kind }) => [id, `${severity} ${kind}`])),
  ).toEqual({
    'standard/required': 'error cell',
    'standard/code-list': 'error cell',
    'standard/code-list-incomplete': 'query cell',
    'standard/form': 'error cell',
    'standard/max-length': 'error cell',
    'standard/minimum': 'error cell',
    'standard/maximum': 'error cell',
    'standard/whole-number': 'error cell',
    'standard/cell-error': 'error cell',
    'standard/not-calculated': 'error cell',
    'standard/spaces': 'warning cell',
    'standard/hidden-characters': 'warning cell',
    'standard/wrapped': 'query cell',
    'standard/garbled': 'query cell',
    'standard/entities': 'query cell',
    'standard/lost-character': 'query cell',
    'standard/added-decimals': 'query cell',
    'standard/like-a-formula': 'query cell',
    'standard/date-as-text': 'warning cell',
    'standard/number-as-text': 'warning cell',
    'standard/true-false': 'query cell',
    'standard/date-not-text': 'query cell',
    'standard/primary-key': 'error relation',
    'standard/foreign-key': 'error relation',
    'standard/contract-overlap': 'query relation',
  });
});

test('Every constraint without a rule of its collection stands for one of ours', () => {
  const rules = new FieldRules(field('A'));
  const ids = CONSTRAINTS.map((constraint) => rules.ids[rules.constraint(constraint)]);
  expect(ids.filter((id) => !STANDARD_RULES.some((rule) => rule.id === id))).toEqual([]);
});

test('Their words are plain', () => {
  const forbidden = /invalid|null|regex|schema|exception|something went wrong|layout/i;
  expect(STANDARD_RULES.filter(({ condition, message }) => forbidden.test(condition + message))).toEqual([]);
});
