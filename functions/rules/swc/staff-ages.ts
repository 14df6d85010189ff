import { fromDays } from '../../../core/values/dates';
import type { KeyTable, Parsed, Rule, RuleContext } from '../rule';
import { hasTurned } from './calendar';
import { LAYOUT, TRUE } from './codes';
import { relationRule, rowRule } from './declare';
import { joinReturn } from './joined';
import { CHECKS_2010, SAP_CONTRACTS } from './source';

const { staff: STAFF, contract: CONTRACT } = LAYOUT;
const ON_CENSUS_DAY = 'The message in our source says on 1 January; its code takes census day, as we do.';

/** Whether the age on census day lies outside `from` to `to`, both included. */
function isOutside(born: Parsed, from: number, to: number, context: RuleContext): boolean {
  return typeof born === 'number' && (!hasTurned(born, from, context) || hasTurned(born, to + 1, context));
}

function isFirstOfJanuary(born: Parsed | null): boolean {
  if (typeof born !== 'number') return false;
  const { month, day } = fromDays(born);
  return month === 1 && day === 1;
}

/** Rows with a birth date of 1 January by establishment, which the contracts name where the sheet has several. */
function bornOnNewYear(table: KeyTable, all: readonly KeyTable[]): Map<string, number[]> {
  const joined = joinReturn(all);
  const found = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row += 1) {
    if (!isFirstOfJanuary(table.cell('PersonBirthDate', row))) continue;
    const person = joined.personOf({ table, row });
    const contracts = person === undefined ? [] : joined.contractsOf(person);
    const establishment = contracts
      .map((each) => each.table.cell('Estab', each.row))
      .find((it) => it != null);
    const key = String(establishment ?? '');
    const rows = found.get(key);
    if (rows === undefined) found.set(key, [row]);
    else rows.push(row);
  }
  return found;
}

const NEW_YEAR = ['1970-01-01', '1980-01-01', '1990-01-01'];

export const staffAges: readonly Rule[] = [
  rowRule('4200', {
    severity: 'error',
    fields: ['PersonBirthDate'],
    condition: 'The person is 15 to 100 years old on census day.',
    message: 'A person born on {value} is not between 15 and 100 years old on census day. Correct the date.',
    source: CHECKS_2010,
    note: 'The logic is sure; the number is inferred, since our source repeats 4190 here.',
    fails: (born: Parsed, context: RuleContext) => isOutside(born, 15, 100, context),
    fires: [{ PersonBirthDate: '2011-10-01' }, { PersonBirthDate: '1925-09-30' }],
    quiet: [{ PersonBirthDate: '2011-09-30' }, { PersonBirthDate: '1925-10-01' }, {}],
  }),
  rowRule('4210Q', {
    severity: 'query',
    fields: ['PersonBirthDate'],
    condition: 'The person is expected to be 16 to 70 years old on census day.',
    message: 'A person born on {value} is younger than 16 or older than 70 on census day. Check the date.',
    source: CHECKS_2010,
    fails: (born: Parsed, context: RuleContext) => isOutside(born, 16, 70, context),
    fires: [{ PersonBirthDate: '2010-10-01' }, { PersonBirthDate: '1955-09-30' }],
    quiet: [{ PersonBirthDate: '2010-09-30' }, { PersonBirthDate: '1955-10-01' }],
  }),
  rowRule('4245', {
    severity: 'error',
    fields: ['HLTAStatus', 'PersonBirthDate'],
    condition: 'A person with HLTA status is at least 18 years old.',
    message: 'A person born on {PersonBirthDate} is too young for HLTA status. Correct one of the two.',
    source: CHECKS_2010,
    note: ON_CENSUS_DAY,
    fails: (status: Parsed, born: Parsed, context: RuleContext) =>
      status === TRUE && typeof born === 'number' && !hasTurned(born, 18, context),
    fires: [{ HLTAStatus: 'true', PersonBirthDate: '2008-10-01' }],
    quiet: [
      { HLTAStatus: 'true', PersonBirthDate: '2008-09-30' },
      { HLTAStatus: 'false', PersonBirthDate: '2008-10-01' },
    ],
  }),
  relationRule('4195Q', {
    layout: STAFF,
    severity: 'query',
    fields: ['PersonBirthDate'],
    condition: 'At most two people of one establishment are born on 1 January.',
    message: '{value} is one of three or more birth dates on 1 January. Check that it is not a stand-in.',
    source: SAP_CONTRACTS,
    note: 'Establishments are told apart by the contracts, where those name them.',
    *find(table, all) {
      for (const rows of bornOnNewYear(table, all).values()) {
        if (rows.length > 2) for (const row of rows) yield { table, row };
      }
    },
    fires: [
      { tables: { [STAFF]: NEW_YEAR.map((PersonBirthDate) => ({ PersonBirthDate })) }, rows: [0, 1, 2] },
    ],
    quiet: [
      { tables: { [STAFF]: NEW_YEAR.slice(1).map((PersonBirthDate) => ({ PersonBirthDate })) } },
      {
        tables: {
          [STAFF]: NEW_YEAR.map((PersonBirthDate, at) => ({ PersonBirthDate, StaffReference: `${at}` })),
          [CONTRACT]: [
            { StaffReference: '0', Estab: '4001' },
            { StaffReference: '1', Estab: '4001' },
            { StaffReference: '2', Estab: '4002' },
          ],
        },
      },
    ],
  }),
];

/** A rule on the item that says whether a person is a qualified teacher, which had another name until 2017. */
export function qualifiedAge(item: 'QTS' | 'QTStatus'): Rule {
  return rowRule('4235Q', {
    severity: 'query',
    fields: [item, 'PersonBirthDate'],
    condition: 'A person with qualified teacher status is expected to be at least 21 years old.',
    message: 'A person born on {PersonBirthDate} is younger than 21. Check the status and the date of birth.',
    source: CHECKS_2010,
    note: ON_CENSUS_DAY,
    fails: (status: Parsed, born: Parsed, context: RuleContext) =>
      status === TRUE && typeof born === 'number' && !hasTurned(born, 21, context),
    fires: [{ [item]: 'true', PersonBirthDate: '2005-10-01' }],
    quiet: [
      { [item]: 'true', PersonBirthDate: '2005-09-30' },
      { [item]: 'false', PersonBirthDate: '2005-10-01' },
    ],
  });
}
