import type { CodeListAnswer, Field, Layout, RuleInfo, StandardAnswer } from '../../../core/api/shapes';
import type { CodeLists } from '../../../addin/code-lists/loaded-lists';

/** A collection of one small layout, for tests of words and of the way of a check. */
export const STAFF_FIELDS: readonly Field[] = [
  {
    name: 'REF',
    title: 'Worker reference',
    type: 'string',
    item: 'P010',
    constraints: { required: true, maxLength: 10 },
  },
  { name: 'ETHNIC', title: 'Ethnicity', type: 'string', codeList: 'ethnicity', item: 'P100' },
  { name: 'DOB', title: 'Date of birth', type: 'date', form: 'dd/mm/yyyy', aliases: ['Born'] },
  { name: 'HOURS', title: 'Hours per week', type: 'number', constraints: { minimum: 0, maximum: 75 } },
  { name: 'NI', title: 'National Insurance number', type: 'string', form: 'nino' },
  { name: 'POSTCODE', title: 'Home postcode', type: 'string', form: 'postcode' },
  {
    name: 'START',
    title: 'Start date',
    type: 'date',
    constraints: { minimum: '2000-01-01', maximum: '2030-12-31' },
  },
  { name: 'SITE', title: 'Workplace reference', type: 'string' },
  { name: 'VISA', title: 'Whether the worker holds a visa', type: 'string', codeList: 'yes-no' },
  { name: 'YEARS', title: 'Years of service', type: 'integer', constraints: { minimum: 0 } },
  { name: 'NOTE', title: 'Note', type: 'string', description: 'Anything else.' },
];

export const STAFF: Layout = {
  id: 'demo/staff',
  collection: 'demo',
  title: 'Demo staff',
  fields: [...STAFF_FIELDS],
  keys: ['REF', 'SITE'],
  foreignKeys: [{ fields: ['SITE'], reference: { layout: 'demo/sites', fields: ['SITE'] } }],
};

export const SITES: Layout = {
  id: 'demo/sites',
  collection: 'demo',
  title: 'Demo sites',
  fields: [
    { name: 'SITE', title: 'Workplace reference', type: 'string' },
    { name: 'SITENAME', title: 'Workplace name', type: 'string' },
    { name: 'BEDS', title: 'Beds', type: 'integer' },
  ],
  keys: ['SITE'],
};

export function rule(id: string, more: Partial<RuleInfo> = {}): RuleInfo {
  return {
    id,
    collection: id.slice(0, id.indexOf('/')),
    layouts: ['demo/staff'],
    severity: 'error',
    fields: [],
    kind: 'cell',
    condition: 'The cell is right.',
    message: '{value} is not right. Correct it.',
    source: 'The guide, page 7',
    ...more,
  };
}

export const SMALL_STANDARD: StandardAnswer = {
  version: '1.0.0',
  entry: 3,
  collections: [
    {
      id: 'demo',
      title: 'Demonstration Return',
      shortTitle: 'DEMO',
      description: 'For tests.',
      source: 'here',
    },
  ],
  items: [
    {
      id: 'P100',
      recordType: 'person',
      name: 'Ethnic group',
      definition: 'The ethnic group that the person says they belong to.',
      class: 'Universal',
      status: 'Approved',
      type: 'code',
      aliases: ['Ethnic origin'],
      source: 'here',
    },
  ],
  layouts: [STAFF, SITES],
  rules: [
    rule('demo/1'),
    rule('demo/2', { severity: 'warning' }),
    rule('demo/3', {
      kind: 'row',
      message: '{value} is before the worker was born ({DOB}). Correct {heading DOB}.',
    }),
    rule('demo/4', { kind: 'relation', message: 'Worker {value} is in row {row} too. Keep one.' }),
    rule('demo/5', { kind: 'relation', message: 'No bed is free (row {row} of the sites). Move them.' }),
    rule('standard/primary-key', { kind: 'relation' }),
    rule('standard/date-as-text', {
      severity: 'warning',
      message: '{value} is stored as text, not as a date. Turn it into a date.',
    }),
  ],
  codeLists: [],
};

const DETAILS = { collection: 'demo', complete: true, source: 'here', hash: 'ab12', entry: 3 };

export const ETHNICITY: CodeListAnswer = {
  ...DETAILS,
  id: 'ethnicity',
  title: 'Ethnicity',
  count: 8,
  total: 8,
  codes: [
    { code: '31', label: 'English / Welsh / Scottish / Northern Irish / British' },
    { code: '32', label: 'Irish' },
    { code: '007', label: 'Roma' },
    { code: 'WBRI', label: 'White British' },
    { code: '34', label: 'Other white', validTo: '2020-03-31' },
    { code: '35', label: 'Any other', validFrom: '2027-01-01' },
    { code: '36', label: 'White' },
    { code: '37', label: 'Indian' },
  ],
};

export const YES_NO: CodeListAnswer = {
  ...DETAILS,
  id: 'yes-no',
  title: 'Yes or no',
  count: 2,
  total: 2,
  codes: [
    { code: '1', label: 'Yes' },
    { code: '2', label: 'No' },
  ],
};

export const SMALL_LISTS: CodeLists = new Map([
  ['ethnicity', ETHNICITY],
  ['yes-no', YES_NO],
]);
