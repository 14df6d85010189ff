import { fromDays } from '../../../core/values/dates';
import type { Parsed, Rule, RowRule, RuleContext } from '../rule';
import { personDuplicates } from './person-duplicates';
import { personNameRules } from './person-names';
import { personNumberRules } from './person-numbers';
import { OWN_RULE } from './source';

const dates: readonly RowRule[] = [
  {
    id: 'standard/birth-date-in-past',
    kind: 'row',
    severity: 'error',
    fields: ['Date of birth'],
    condition: 'The date of birth is not after today.',
    message: '{value} lies in the future. Correct the date of birth.',
    source: 'Person birth date, NHS Data Dictionary (v2.datadictionary.nhs.uk): a date of birth is not in the future',
    fails: (born: Parsed, { today }: RuleContext) => typeof born === 'number' && born > today,
    fires: [{ 'Date of birth': '01/01/2999' }],
    quiet: [{ 'Date of birth': '01/06/1980' }, {}],
  },
  {
    id: 'standard/entry-after-birth',
    kind: 'row',
    severity: 'error',
    fields: ['Year of entry to the UK', 'Date of birth'],
    condition: 'The year of entry to the UK is not before the year of birth.',
    message: '{value} is before the person was born ({Date of birth}). Correct one of the two.',
    source: OWN_RULE,
    fails: (year: Parsed, born: Parsed) =>
      typeof year === 'number' && typeof born === 'number' && year < fromDays(born).year,
    fires: [{ 'Year of entry to the UK': 1970, 'Date of birth': '01/06/1980' }],
    quiet: [{ 'Year of entry to the UK': 1990, 'Date of birth': '01/06/1980' }],
  },
];

export const personRules: readonly Rule[] = [...dates, ...personNumberRules, ...personNameRules, ...personDuplicates];
