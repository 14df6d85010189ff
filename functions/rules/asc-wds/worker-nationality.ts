import { fromDays } from '../../../core/values/dates';
import type { Parsed, RowRule, RuleContext } from '../rule';
import { ANSWER, LISTS, NATIONALITY_OTHER_UNKNOWN, UNITED_KINGDOM } from './codes';
import { WORKER_CHECKS } from './source';

/** The visa questions are asked of those who are neither British nor, as far as is known, British citizens. */
function visaAsked(nationality: Parsed, citizenship: Parsed): boolean {
  if (nationality === undefined || nationality === UNITED_KINGDOM) return false;
  return nationality === NATIONALITY_OTHER_UNKNOWN ? citizenship === ANSWER.no : citizenship !== ANSWER.yes;
}

function recruitedAbroadAsked(visa: Parsed, nationality: Parsed, citizenship: Parsed): boolean {
  return visa === ANSWER.yes && visaAsked(nationality, citizenship);
}

export const workerNationality: readonly RowRule[] = [
  {
    id: 'asc-wds/worker-3120-1',
    kind: 'row',
    severity: 'warning',
    fields: ['BRITISHCITIZENSHIP', 'NATIONALITY'],
    condition: 'British citizenship is left empty when the nationality is British (826).',
    message:
      'British citizenship is not asked of someone whose nationality is British, so ASC-WDS ignores it. Clear it.',
    clears: true,
    source: WORKER_CHECKS,
    fails: (citizenship: Parsed, nationality: Parsed) =>
      citizenship !== undefined && nationality === UNITED_KINGDOM,
    fires: [{ BRITISHCITIZENSHIP: '1', NATIONALITY: '826' }],
    quiet: [{ BRITISHCITIZENSHIP: '1', NATIONALITY: '356' }, { NATIONALITY: '826' }],
  },
  {
    id: 'asc-wds/worker-1120-1',
    kind: 'row',
    severity: 'error',
    fields: ['BRITISHCITIZENSHIP', 'NATIONALITY'],
    condition: 'British citizenship, if given and the nationality is not British (826), is 1, 2 or 999.',
    message: '{value} is not a code for British citizenship. Use 1 (Yes), 2 (No) or 999 (Don\u2019t know).',
    source: WORKER_CHECKS,
    fails: (citizenship: Parsed, nationality: Parsed, context: RuleContext) =>
      citizenship !== undefined &&
      nationality !== UNITED_KINGDOM &&
      context.codeFault(LISTS.yesNo, citizenship),
    fires: [{ BRITISHCITIZENSHIP: '3', NATIONALITY: '356' }, { BRITISHCITIZENSHIP: '0' }],
    quiet: [
      { BRITISHCITIZENSHIP: '999', NATIONALITY: '356' },
      { BRITISHCITIZENSHIP: '3', NATIONALITY: '826' },
    ],
  },
  {
    id: 'asc-wds/worker-1380-2',
    kind: 'row',
    severity: 'error',
    fields: ['YEAROFENTRY'],
    condition: 'The year of entry is not after the current year.',
    message: '{value} lies in the future. Enter the year in which the worker came to the UK.',
    source: WORKER_CHECKS,
    fails: (year: Parsed, context: RuleContext) => typeof year === 'number' && year > context.thisYear,
    fires: [{ YEAROFENTRY: 2999 }],
    quiet: [{ YEAROFENTRY: 2010 }, {}],
  },
  {
    id: 'asc-wds/worker-1380-3',
    kind: 'row',
    severity: 'error',
    fields: ['YEAROFENTRY', 'DOB'],
    condition: 'The year of entry is not before the year of birth.',
    message: '{value} is before the worker was born ({DOB}). Correct the year of entry or the date of birth.',
    source: WORKER_CHECKS,
    fails: (year: Parsed, born: Parsed) =>
      typeof year === 'number' && typeof born === 'number' && year < fromDays(born).year,
    fires: [{ YEAROFENTRY: 1979, DOB: '01/06/1980' }],
    quiet: [{ YEAROFENTRY: 1980, DOB: '01/06/1980' }, { YEAROFENTRY: 1979 }],
  },
  {
    id: 'asc-wds/worker-3380-1',
    kind: 'row',
    severity: 'warning',
    fields: ['YEAROFENTRY', 'COUNTRYOFBIRTH'],
    condition: 'The country of birth is given where a year of entry is.',
    message:
      'ASC-WDS ignores the year of entry because the country of birth is missing. Fill in {heading COUNTRYOFBIRTH}.',
    source: WORKER_CHECKS,
    fails: (year: Parsed, country: Parsed) => year !== undefined && country === undefined,
    fires: [{ YEAROFENTRY: 2010 }],
    quiet: [{ YEAROFENTRY: 2010, COUNTRYOFBIRTH: '356' }, {}],
  },
  {
    id: 'asc-wds/worker-3380-2',
    kind: 'row',
    severity: 'warning',
    fields: ['YEAROFENTRY', 'COUNTRYOFBIRTH'],
    condition: 'The year of entry is left empty for someone born in the United Kingdom (826).',
    message:
      'The year of entry is not asked of someone born in the United Kingdom, so ASC-WDS ignores it. Clear it.',
    clears: true,
    source: WORKER_CHECKS,
    fails: (year: Parsed, country: Parsed) => year !== undefined && country === UNITED_KINGDOM,
    fires: [{ YEAROFENTRY: 2010, COUNTRYOFBIRTH: '826' }],
    quiet: [{ YEAROFENTRY: 2010, COUNTRYOFBIRTH: '356' }, { COUNTRYOFBIRTH: '826' }],
  },
  {
    id: 'asc-wds/worker-5570-1',
    kind: 'row',
    severity: 'warning',
    fields: ['HANDCVISA', 'NATIONALITY', 'BRITISHCITIZENSHIP'],
    condition:
      'The Health and Care visa is left empty unless the nationality is neither British (826) nor unknown (998) and the ' +
      'worker is not a British citizen, or the nationality is 998 and the worker is not a British citizen (2).',
    message:
      'The Health and Care visa is not asked of this worker, so ASC-WDS ignores it. Clear it, or correct the nationality.',
    clears: true,
    source: WORKER_CHECKS,
    fails: (visa: Parsed, nationality: Parsed, citizenship: Parsed) =>
      visa !== undefined && !visaAsked(nationality, citizenship),
    fires: [
      { HANDCVISA: '1', NATIONALITY: '826' },
      { HANDCVISA: '1' },
      { HANDCVISA: '1', NATIONALITY: '356', BRITISHCITIZENSHIP: '1' },
      { HANDCVISA: '1', NATIONALITY: '998' },
    ],
    quiet: [
      { HANDCVISA: '1', NATIONALITY: '356' },
      { HANDCVISA: '1', NATIONALITY: '998', BRITISHCITIZENSHIP: '2' },
      { NATIONALITY: '826' },
    ],
  },
  {
    id: 'asc-wds/worker-5570-2',
    kind: 'row',
    severity: 'warning',
    fields: ['HANDCVISA', 'NATIONALITY', 'BRITISHCITIZENSHIP'],
    condition: 'The Health and Care visa, if given and asked for, is 1, 2 or 999.',
    message:
      '{value} is not a code for the Health and Care visa, so ASC-WDS ignores it. Use 1 (Yes), 2 (No) or 999 (Don\u2019t know).',
    source: WORKER_CHECKS,
    fails: (visa: Parsed, nationality: Parsed, citizenship: Parsed, context: RuleContext) =>
      visa !== undefined && visaAsked(nationality, citizenship) && context.codeFault(LISTS.yesNo, visa),
    fires: [{ HANDCVISA: '3', NATIONALITY: '356' }],
    quiet: [{ HANDCVISA: '2', NATIONALITY: '356' }, { NATIONALITY: '356' }],
  },
  {
    id: 'asc-wds/worker-5580-1',
    kind: 'row',
    severity: 'warning',
    fields: ['INOUTUK', 'HANDCVISA', 'NATIONALITY', 'BRITISHCITIZENSHIP'],
    condition:
      'Employed from outside the UK is left empty unless the Health and Care visa is asked for and is 1 (Yes).',
    message:
      'Employed from outside the UK is not asked of this worker, so ASC-WDS ignores it. Clear it, or correct {heading HANDCVISA}.',
    clears: true,
    source: WORKER_CHECKS,
    fails: (abroad: Parsed, visa: Parsed, nationality: Parsed, citizenship: Parsed) =>
      abroad !== undefined && !recruitedAbroadAsked(visa, nationality, citizenship),
    fires: [
      { INOUTUK: '1', HANDCVISA: '2', NATIONALITY: '356' },
      { INOUTUK: '1', HANDCVISA: '1', NATIONALITY: '826' },
    ],
    quiet: [
      { INOUTUK: '1', HANDCVISA: '1', NATIONALITY: '356' },
      { HANDCVISA: '2', NATIONALITY: '356' },
    ],
  },
  {
    id: 'asc-wds/worker-5580-2',
    kind: 'row',
    severity: 'warning',
    fields: ['INOUTUK', 'HANDCVISA', 'NATIONALITY', 'BRITISHCITIZENSHIP'],
    condition: 'Employed from outside the UK, if given and asked for, is 1, 2 or 999.',
    message:
      '{value} is not a code here, so ASC-WDS ignores it. Use 1 (Yes), 2 (No) or 999 (Don\u2019t know).',
    source: WORKER_CHECKS,
    fails: (abroad: Parsed, visa: Parsed, nationality: Parsed, citizenship: Parsed, context: RuleContext) =>
      abroad !== undefined &&
      recruitedAbroadAsked(visa, nationality, citizenship) &&
      context.codeFault(LISTS.yesNo, abroad),
    fires: [{ INOUTUK: '5', HANDCVISA: '1', NATIONALITY: '356' }],
    quiet: [{ INOUTUK: '2', HANDCVISA: '1', NATIONALITY: '356' }],
  },
];
