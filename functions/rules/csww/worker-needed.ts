import type { NotCheckedRule, Parsed, RowRule, Rule } from '../rule';
import { AGENCY } from './codes';
import { noteOf, OUR_NUMBER, VALIDATOR } from './source';

/** Needed of each worker who is not from an agency, with a right value for the examples. */
const NEEDED: ReadonlyMap<string, string | number> = new Map<string, string | number>([
  ['PersonBirthDate', '1985-06-14'],
  ['GenderCurrent', '2'],
  ['Ethnicity', 'WBRI'],
  ['StepUpGrad', '0'],
  ['OrgRole', '5'],
  ['RoleStartDate', '2019-09-02'],
  ['StartOrigin', '2'],
  ['FTE30', 0.8],
  ['WorkingDaysLost', 0],
  ['FrontlineGrad', '0'],
]);

function needed(field: string, example: string | number, doubt?: string): RowRule {
  return {
    id: `csww/L050-${field}`,
    kind: 'row',
    severity: doubt === undefined ? 'error' : 'query',
    fields: [field, 'AgencyWorker'],
    condition: 'The item is filled for a worker who is not from an agency.',
    message: 'This is needed for a worker who is not from an agency. Enter it.',
    source: VALIDATOR,
    note: doubt === undefined ? OUR_NUMBER : noteOf(doubt),
    fails: (value: Parsed, agency: Parsed) => value === undefined && agency === AGENCY.no,
    fires: [{ AgencyWorker: AGENCY.no }],
    quiet: [{ AgencyWorker: AGENCY.no, [field]: example }, { AgencyWorker: AGENCY.yes }, {}],
  };
}

const always = [...NEEDED]
  .filter(([field]) => field !== 'GenderCurrent')
  .map(([field, example]) => needed(field, example));
const gender = needed('GenderCurrent', '2');
const sex = needed(
  'Sex',
  'F',
  'The source states this of gender, which was asked to 2023; that it holds for sex is not stated, so it is a query. Of 2024 sources disagree: the schema has sex, while by communitycare.co.uk (1 May 2024) the data set equals that of 2023.',
);
const CONDITION = 'The qualifying institution may be given; it is voluntary.';
const institution: NotCheckedRule = {
  id: 'csww/L050-QualInst',
  kind: 'not-checked',
  severity: 'query',
  fields: ['QualInst', 'AgencyWorker'],
  condition: CONDITION,
  message: CONDITION,
  source: VALIDATOR,
  note: noteOf(
    'The schemas to 2024 ask for it once, but the DfE calls it voluntary (communitycare.co.uk, 1 May 2024), so it is never asked for.',
  ),
};

/** `csww/L050`: what is asked of workers whom the authority pays itself, item by item. */
export const workerNeeded: readonly Rule[] = [...always, gender, sex, institution];
