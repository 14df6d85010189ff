import { isDigits } from '../../../core/values/digits';
import type { ExampleRow, Parsed, RowRule, Rule, RuleContext } from '../rule';
import { ANSWER, LISTS, REGULATOR, JOB_ROLE, SERVICE } from './codes';
import { WORKPLACE_CHECKS } from './source';
import { faultOfItems, isCount, itemsOf, MOST_OF_A_ROLE } from './split-cells';

/** Whether there is anyone, as far as an item's digits go: where the roles are missing nothing else looks at the item. */
const hasSome = (numbers: Parsed): boolean =>
  itemsOf(numbers).some((item) => Number.parseInt(item, 10) > 0 && item !== ANSWER.notKnown);

/** Whether a number above 0 stands in the place of job role 4 (registered manager); 999 alone is no number of any role. */
export function hasManagerVacancy(roles: Parsed, vacancies: Parsed): boolean {
  if (vacancies === ANSWER.notKnown) return false;
  const numbers = itemsOf(vacancies);
  return itemsOf(roles).some((role, at) => role === JOB_ROLE.registeredManager && Number(numbers[at]) > 0);
}

/** STARTERS, LEAVERS and VACANCIES hold a number for each of ALLJOBROLES, or 999 alone: the same two checks each. */
function numbersOf(column: string, what: string, number: string): RowRule[] {
  const row = (roles: string, ...numbers: string[]): ExampleRow => ({
    ALLJOBROLES: roles,
    ...Object.fromEntries(numbers.map((cell) => [column, cell])),
  });
  const common = {
    kind: 'row',
    severity: 'error',
    fields: [column, 'ALLJOBROLES'],
    source: WORKPLACE_CHECKS,
  } as const;
  return [
    {
      ...common,
      id: `asc-wds/workplace-${number}-1`,
      condition: `There are as many ${what} as job roles, or 999 (not known) stands alone.`,
      message: `The ${what} are not as many as the job roles {ALLJOBROLES}. Write a number for each, 0 where there are none, or 999 alone.`,
      fails: (numbers: Parsed, roles: Parsed) =>
        roles !== undefined &&
        numbers !== ANSWER.notKnown &&
        itemsOf(numbers).length !== itemsOf(roles).length,
      fires: [row('7;8', '1'), row('7;8', '1;2;3'), row('7;8')],
      quiet: [row('7;8', '1;2'), row('7;8', '999'), { [column]: '1;2' }],
    },
    {
      ...common,
      id: `asc-wds/workplace-${number}-2`,
      condition: `Each of the ${what} is a whole number from 0 to 999.`,
      message: `{value} has an item that is not a whole number from 0 to 999. Write a number for each job role, 0 where there are none.`,
      note: 'The service reads an item as far as the digits go, so 1abc counts as 1 there.',
      fails: (numbers: Parsed, roles: Parsed) =>
        roles !== undefined && itemsOf(numbers).some((item) => !isCount(item, MOST_OF_A_ROLE)),
      fires: [row('7;8', '1;'), row('7', '1000'), row('7;8', '1;-2')],
      quiet: [row('7;8', '1;2'), row('7;8', '999'), row('7', '0')],
    },
  ];
}

export const workplaceStaff: readonly Rule[] = [
  {
    id: 'asc-wds/workplace-1200-3',
    kind: 'row',
    severity: 'error',
    fields: ['TOTALPERMTEMP', 'MAINSERVICE'],
    condition: 'The total number of staff is 0 only for a head office (main service 72).',
    message: 'The total number of staff can be 0 only for a head office. Enter how many people work here.',
    source: WORKPLACE_CHECKS,
    fails: (total: Parsed, service: Parsed) =>
      total === 0 && service !== undefined && service !== SERVICE.headOffice,
    fires: [{ TOTALPERMTEMP: 0, MAINSERVICE: '8' }],
    quiet: [
      { TOTALPERMTEMP: 0, MAINSERVICE: '72' },
      { TOTALPERMTEMP: 1, MAINSERVICE: '8' },
    ],
  },
  {
    id: 'asc-wds/workplace-1280-2',
    kind: 'cell',
    severity: 'error',
    fields: ['ALLJOBROLES'],
    condition: 'Job roles are whole numbers with semicolons between them, none left empty.',
    message:
      '{value} has an item that is not a whole number. Write the codes of the job roles with semicolons between them, such as 7;8.',
    form: 'semicolons',
    source: WORKPLACE_CHECKS,
    note: 'The service reads an item as far as the digits go, so 8abc counts as 8 there.',
    fails: (roles) => itemsOf(roles).some((item) => !isDigits(item)),
    fires: [{ ALLJOBROLES: '7;' }, { ALLJOBROLES: 'Care worker' }],
    quiet: [{ ALLJOBROLES: '7;8' }],
  },
  {
    id: 'asc-wds/workplace-1280-3',
    kind: 'cell',
    severity: 'error',
    fields: ['ALLJOBROLES'],
    condition: 'Each of the job roles is a code of the list of job roles that is still in use.',
    message:
      'One of the job roles in {value} is not in the list of job roles, or no longer in use. Correct its code.',
    source: WORKPLACE_CHECKS,
    fails: (roles, context) => faultOfItems(itemsOf(roles), (item) => context.codeFault(LISTS.jobRole, item)),
    fires: [{ ALLJOBROLES: '7;22' }, { ALLJOBROLES: '99' }],
    quiet: [{ ALLJOBROLES: '7;8' }],
  },
  {
    id: 'asc-wds/workplace-1280-1',
    kind: 'row',
    severity: 'error',
    fields: ['ALLJOBROLES', 'STARTERS', 'LEAVERS', 'VACANCIES'],
    condition: 'Job roles are given when there are starters, leavers or vacancies.',
    message:
      'There are starters, leavers or vacancies, but no job roles. Write the codes of their job roles with semicolons between them, such as 7;8.',
    source: WORKPLACE_CHECKS,
    fails: (roles: Parsed, ...numbers: [Parsed, Parsed, Parsed, RuleContext]) =>
      roles === undefined && numbers.slice(0, 3).some((cell) => hasSome(cell as Parsed)),
    fires: [{ STARTERS: '2' }, { LEAVERS: '0;1', VACANCIES: '999' }, { STARTERS: '1.5' }],
    quiet: [{ STARTERS: '0', LEAVERS: '999' }, { ALLJOBROLES: '8', VACANCIES: '1' }, {}],
  },
  ...numbersOf('VACANCIES', 'vacancies', '1300'),
  ...numbersOf('STARTERS', 'starters', '1310'),
  ...numbersOf('LEAVERS', 'leavers', '1320'),
  {
    id: 'asc-wds/workplace-2180-1',
    kind: 'row',
    severity: 'warning',
    fields: ['VACANCIES', 'ALLJOBROLES', 'REGTYPE'],
    condition:
      'There is a vacancy for a registered manager (role 4) only at a workplace regulated by CQC (2).',
    message:
      'ASC-WDS ignores a vacancy for a registered manager at a workplace that CQC does not regulate. Write 0 in its place.',
    source: WORKPLACE_CHECKS,
    note: 'The service takes 999 alone (not known) for a vacancy of the first role; here it is none.',
    fails: (vacancies: Parsed, roles: Parsed, regulator: Parsed) =>
      regulator !== undefined && regulator !== REGULATOR.cqc && hasManagerVacancy(roles, vacancies),
    fires: [{ VACANCIES: '1;0', ALLJOBROLES: '4;8', REGTYPE: '0' }],
    quiet: [
      { VACANCIES: '1;0', ALLJOBROLES: '4;8', REGTYPE: '2' },
      { VACANCIES: '0;1', ALLJOBROLES: '4;8', REGTYPE: '0' },
      { VACANCIES: '999', ALLJOBROLES: '4;8', REGTYPE: '0' },
    ],
  },
];
