import type { KeyTable, RelationFinding, RelationRule, Rule, RuleContext } from '../rule';
import { categoryOfContract, cellOf, isOpen, TEACHERS_AND_ASSISTANTS } from './category';
import { EMPLOYED, LAYOUT } from './codes';
import { notChecked, relationRule } from './declare';
import { eachRow } from './find-rows';
import { joinReturn, type RowOf } from './joined';
import { ARBOR_ROLES, CHECKS_2010, SCHOLARPACK, sources } from './source';

const { contract: CONTRACT, pay: PAY } = LAYOUT;
const KEYS = ['StaffReference', 'ContractReference'];
const TEACHER = { StaffReference: '1', ContractType: 'PRM', ContractStart: '2020-09-01', Post: 'TCH' };

const worked = (pay: Record<string, string>, contract: Record<string, string> = {}) => ({
  tables: { [CONTRACT]: [{ ...TEACHER, ...contract }], [PAY]: [{ StaffReference: '1', ...pay }] },
});

function needed(
  number: string,
  item: string,
  what: string,
  read: readonly string[],
  note: string,
): RelationRule {
  return relationRule(number, {
    layout: PAY,
    severity: 'error',
    fields: [item, ...KEYS],
    condition: `${what} given for teachers and teaching assistants.`,
    message: `${what} missing for a teacher or teaching assistant (row {row} of the contracts). Enter the number.`,
    source: sources(...read),
    note,
    find: eachRow((joined, each, context) => {
      const contract = cellOf(each, item) === undefined ? joined.contractOf(each) : undefined;
      if (contract === undefined) return false;
      return TEACHERS_AND_ASSISTANTS.has(categoryOfContract(joined, contract, context)) ? contract : false;
    }),
    fires: [{ ...worked({ BasePay: '31000.00' }), rows: [0] }],
    quiet: [
      worked({ [item]: '32' }),
      worked({}, { Post: 'SUP' }),
      { tables: { [PAY]: [{ BasePay: '31000.00' }] } },
    ],
  });
}

/** The part of full-time work; undefined when hours are missing or could not be read. */
function ratioOf(pay: RowOf): number | undefined {
  const [hours, full] = [cellOf(pay, 'HoursPerWeek'), cellOf(pay, 'FTEHours')];
  return typeof hours === 'number' && typeof full === 'number' && full > 0 ? hours / full : undefined;
}

/** The first row of each person whose open contracts of employment come to more than one and a half posts. */
function* overworked(
  table: KeyTable,
  all: readonly KeyTable[],
  context: RuleContext,
): Iterable<RelationFinding> {
  const joined = joinReturn(all);
  const totals = new Map<string, { first: number; ratio: number }>();
  for (let row = 0; row < table.rows; row += 1) {
    const each = { table, row };
    const [ratio, person, contract] = [ratioOf(each), joined.personOf(each), joined.contractOf(each)];
    if (ratio === undefined || person === undefined || contract === undefined) continue;
    if (!isOpen(contract, context) || !EMPLOYED.has(cellOf(contract, 'ContractType'))) continue;
    const total = totals.get(person);
    if (total === undefined) totals.set(person, { first: row, ratio });
    else total.ratio += ratio;
  }
  for (const { first, ratio } of totals.values()) if (ratio > 1.5) yield { table, row: first };
}

const two = (first: string, second: string, ContractEnd = '') => ({
  tables: {
    [CONTRACT]: [
      { ...TEACHER, ContractReference: 'A' },
      { ...TEACHER, ContractReference: 'B', ContractEnd },
    ],
    [PAY]: [
      { StaffReference: '1', ContractReference: 'A', HoursPerWeek: first, FTEHours: '32' },
      { StaffReference: '1', ContractReference: 'B', HoursPerWeek: second, FTEHours: '32' },
    ],
  },
});

const NOT_CATEGORY_4 = 'Our source leaves out category 4, other support staff.';

export const hours: readonly Rule[] = [
  needed(
    '4740',
    'HoursPerWeek',
    'Hours worked per week are',
    [CHECKS_2010, ARBOR_ROLES],
    `${NOT_CATEGORY_4} One supplier notes that staff on a daily rate are treated in another way.`,
  ),
  needed(
    '4760',
    'FTEHours',
    'Full-time hours per week are',
    [CHECKS_2010, SCHOLARPACK, ARBOR_ROLES],
    NOT_CATEGORY_4,
  ),
  needed(
    '4780',
    'WeeksPerYear',
    'Weeks per year are',
    [CHECKS_2010, SCHOLARPACK, ARBOR_ROLES],
    NOT_CATEGORY_4,
  ),
  relationRule('4746Q', {
    layout: PAY,
    severity: 'query',
    fields: ['HoursPerWeek', ...KEYS],
    condition: 'A contract that is open has at least half an hour a week; a zero hours contract is left out.',
    message: '{value} is less than half an hour a week. Leave a zero hours contract out, or check the hours.',
    source: SCHOLARPACK,
    find: eachRow((joined, each, context) => {
      const own = cellOf(each, 'HoursPerWeek');
      const contract = typeof own === 'number' && own < 0.5 ? joined.contractOf(each) : undefined;
      return contract !== undefined && isOpen(contract, context) ? contract : false;
    }),
    fires: [{ ...worked({ HoursPerWeek: '0' }), rows: [0] }],
    quiet: [worked({ HoursPerWeek: '0.5' }), worked({ HoursPerWeek: '0' }, { ContractEnd: '2026-08-31' })],
  }),
  relationRule('SWC-FTE-1', {
    layout: PAY,
    severity: 'query',
    fields: ['FTEHours', 'HoursPerWeek', ...KEYS],
    condition: 'Hours under a contract of employment are at most 1.2 times the full-time hours.',
    message: 'The hours worked ({HoursPerWeek}) are more than 1.2 times these full-time hours. Check both.',
    source: CHECKS_2010,
    note: 'A warning of 2010 on ratios above 1.2 and up to 1.5, without a number; larger ones stand under 6530Q.',
    find: eachRow((joined, each) => {
      const ratio = ratioOf(each);
      if (ratio === undefined || ratio <= 1.2 || ratio > 1.5) return false;
      const contract = joined.contractOf(each);
      return contract !== undefined && EMPLOYED.has(cellOf(contract, 'ContractType')) ? contract : false;
    }),
    fires: [{ ...worked({ HoursPerWeek: '40', FTEHours: '32' }), rows: [0] }],
    quiet: [
      worked({ HoursPerWeek: '38.4', FTEHours: '32' }),
      worked({ HoursPerWeek: '49', FTEHours: '32' }),
      worked({ HoursPerWeek: '40', FTEHours: '32' }, { ContractType: 'SAG' }),
    ],
  }),
  relationRule('6530Q', {
    layout: PAY,
    severity: 'query',
    fields: ['HoursPerWeek', 'FTEHours', ...KEYS],
    condition: 'A person\u2019s open contracts of employment come to at most 1.5 full-time posts.',
    message:
      'The open contracts of this person come to more than 1.5 full-time posts. Check hours and full-time hours.',
    source: sources(SCHOLARPACK, CHECKS_2010),
    note: 'Said once a person, on the first row. An error in 2010, a query today; contract types PRM, TMP and FXT, as in 2010.',
    find: overworked,
    fires: [{ ...two('32', '17'), rows: [0] }],
    quiet: [two('32', '16'), two('32', '17', '2026-08-31')],
  }),
  notChecked('SWC-FTE-2', 'warning', ['FTEHours'], {
    condition: 'Full-time hours are 32.5 for teachers and 37 for teaching assistants.',
    source: CHECKS_2010,
    note: 'What one HR package fills in by itself, not a rule of the census.',
  }),
];
