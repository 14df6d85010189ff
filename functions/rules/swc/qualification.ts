import { digits } from '../../../core/values/digits';
import type { CellRule, Parsed, Rule, RuleContext } from '../rule';
import { cellRule, rowRule } from './declare';
import { CHECKS_2010, SBS_2017, SCHOLARPACK, sources } from './source';

const LETTERS = 'swc-qualification-subject-group';
const PATTERN =
  'A letter and three digits from 100 to 990, as in 2010; later codes could not be read, so it is a query here and an error in our source.';

/** A letter of the subject groups and three digits from 100 to 990. */
function isSubject(value: string | number, { inForce }: RuleContext): boolean {
  const text = String(value).toUpperCase();
  const number = digits(text, 1, 4);
  return text.length === 4 && inForce(LETTERS, text.slice(0, 1)) && number >= 100 && number <= 990;
}

function subject(number: string, field: string, which: string, source: string, note: string): CellRule {
  return cellRule(number, {
    severity: 'query',
    fields: [field],
    condition: `The ${which} subject is a letter and three digits from 100 to 990, such as G100.`,
    message: `{value} is not a subject code such as G100. Check the ${which} subject.`,
    source,
    note,
    fails: (value, context) => !isSubject(value, context),
    fires: [{ [field]: 'Maths' }, { [field]: 'E100' }, { [field]: 'X000' }, { [field]: 'G99' }],
    quiet: [{ [field]: 'G100' }, { [field]: 'X990' }],
  });
}

export const qualifications: readonly Rule[] = [
  rowRule('SWC-QUAL-2', {
    severity: 'error',
    fields: ['QualificationCode', 'QualificationSubject1'],
    condition: 'Where a subject is given, the qualification code is given too.',
    message: 'A subject is given ({QualificationSubject1}), but not the qualification. Enter its code.',
    source: CHECKS_2010,
    note: 'A check of our source without a census number.',
    fails: (code: Parsed, given: Parsed) => code === undefined && given !== undefined,
    fires: [{ QualificationSubject1: 'G100' }],
    quiet: [{ QualificationSubject1: 'G100', QualificationCode: 'FRST' }, {}],
  }),
  subject(
    '6220',
    'QualificationSubject1',
    'first',
    sources(SBS_2017, CHECKS_2010),
    `Number and message are of 2017. ${PATTERN}`,
  ),
  subject(
    'SWC-QUAL-3',
    'QualificationSubject2',
    'second',
    CHECKS_2010,
    `Number not in our source. ${PATTERN}`,
  ),
  rowRule('6245', {
    severity: 'error',
    fields: ['QualificationSubject2', 'QualificationSubject1'],
    condition: 'The two subjects of a qualification differ.',
    message: '{value} is the first subject as well. Correct the second, or leave it empty.',
    source: sources(SCHOLARPACK, CHECKS_2010),
    fails: (second: Parsed, first: Parsed) => second !== undefined && second === first,
    fires: [{ QualificationSubject1: 'G100', QualificationSubject2: 'G100' }],
    quiet: [
      { QualificationSubject1: 'G100', QualificationSubject2: 'V100' },
      { QualificationSubject1: 'G100' },
    ],
  }),
];
