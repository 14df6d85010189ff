import type { CellRule, RowRule, Parsed } from '../rule';
import { hasForm } from '../has-form';
import { OWN_RULE } from './source';

const NINO = 'National Insurance number';
const SWE = 'Social Work England number';
const QTS = 'Qualified teacher status';
const TRN = 'Teacher reference number';

/** Two digits, a letter and five digits: what HM Revenue and Customs gives to who has no number yet. */
const TEMPORARY = /^[0-9]{2}[A-Z][0-9]{5}$/;

export const personNumberRules: readonly (CellRule | RowRule)[] = [
  {
    id: 'standard/nino-temporary',
    kind: 'cell',
    severity: 'query',
    fields: [NINO],
    condition: 'The number is a National Insurance number, not a temporary reference number of HM Revenue and Customs.',
    message: '{value} is a temporary reference number, not a National Insurance number. Enter the number when the person has one.',
    source: 'HMRC National Insurance Manual, NIM39110',
    fails: (number) => TEMPORARY.test(String(number)),
    fires: [{ [NINO]: '29A12345' }],
    quiet: [{ [NINO]: 'AB123456C' }, { [NINO]: 'AB123456' }],
  },
  {
    id: 'standard/swe-number-form',
    kind: 'cell',
    severity: 'query',
    fields: [SWE],
    condition: 'A Social Work England number is SW and one to six digits that do not start with 0.',
    message: '{value} is not written as Social Work England numbers are, such as SW12345. Check it.',
    form: 'swe-number',
    source: 'github.com/DFE-Digital/social-work-induction-programme-digital-service, SocialWorkEnglandRecord.cs',
    note: 'The children’s social work census takes any two letters and up to ten digits, so it is a query.',
    fails: (number) => !hasForm('swe-number', String(number)),
    fires: [{ [SWE]: 'SW0000123' }, { [SWE]: 'AB12345' }],
    quiet: [{ [SWE]: 'SW12345' }, { [SWE]: 'sw12345' }],
  },
  {
    id: 'standard/trn-of-a-qualified-teacher',
    kind: 'row',
    severity: 'query',
    fields: [TRN, QTS],
    condition: 'A person with qualified teacher status has a teacher reference number.',
    message: 'The person has qualified teacher status, and no teacher reference number is given. Enter it.',
    source: OWN_RULE,
    fails: (number: Parsed, status: Parsed) => number === undefined && status === 'Yes',
    fires: [{ [QTS]: 'Yes' }],
    quiet: [{ [QTS]: 'Yes', [TRN]: '1234567' }, { [QTS]: 'No' }, { [TRN]: '1234567' }],
  },
];
