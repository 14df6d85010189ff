import type { CellRule, ExampleRow, Parsed, Rule, RuleContext } from '../rule';
import { LISTS } from './codes';
import { WORKPLACE_CHECKS } from './source';
import { isCount, itemsBesideServices, itemsOf, servicesOf } from './split-cells';

const MOST = 9998;
const OTHER_SEPARATOR = /[,:|/\\\n]|\d\s+\d/;

/** Whether a filled item stands in the place of a service that is not in the list. */
function hasItemOutside(list: Parsed, all: Parsed, services: string, context: RuleContext): boolean {
  const codes = servicesOf(all);
  const items = all === undefined ? undefined : itemsBesideServices(all, list);
  return (items ?? []).some((item, at) => item !== '' && !context.inForce(services, codes[at] ?? ''));
}

/** CAPACITY and UTILISATION hold a number or nothing for each service of ALLSERVICES: `40;;15`. */
function numbersOf(
  column: 'CAPACITY' | 'UTILISATION',
  what: string,
  separator: string,
  number: string,
): CellRule[] {
  const cells = (...values: string[]): ExampleRow[] => values.map((value) => ({ [column]: value }));
  return [
    {
      id: `asc-wds/workplace-${separator}`,
      kind: 'cell',
      severity: 'error',
      fields: [column],
      condition: `The ${what} are a list with semicolons between its items.`,
      message: `{value} has something other than semicolons between its numbers. Write the ${what} as 40;;15.`,
      form: 'semicolons',
      source: WORKPLACE_CHECKS,
      note: 'The service takes any text for a list, so this can\u2019t arise there: 40,15 is read as 40, and 15 is lost.',
      fails: (list) => OTHER_SEPARATOR.test(String(list)),
      fires: cells('40,15', '40 15', '40/15'),
      quiet: cells('40;15', '40; ;15', '40'),
    },
    {
      id: `asc-wds/workplace-${number}`,
      kind: 'cell',
      severity: 'error',
      fields: [column],
      condition: `Each of the ${what} is left empty or is a whole number below 9999.`,
      message: `{value} has an item that is not a whole number below 9999. Correct it, or leave it empty between its semicolons.`,
      source: WORKPLACE_CHECKS,
      note: 'The service reads an item as far as the digits go, and lets numbers below 0 pass.',
      fails: (list) => itemsOf(list).some((item) => item !== '' && !isCount(item, MOST)),
      fires: cells('40;9999', '-5', '40;about 15'),
      quiet: cells('40;;9998', '0'),
    },
  ];
}

export const workplaceCapacity: readonly Rule[] = [
  ...numbersOf('CAPACITY', 'capacities', '1140-1', '1140-5'),
  ...numbersOf('UTILISATION', 'utilisations', '1140-2', '1140-6'),
  {
    id: 'asc-wds/workplace-1140-4',
    kind: 'row',
    severity: 'error',
    fields: ['CAPACITY', 'ALLSERVICES'],
    condition: 'There are as many capacities as services (0 left out); an item may be empty.',
    message:
      'The capacities are not as many as the services {ALLSERVICES}. Write one for each, with semicolons between them, empty where a service has none.',
    source: WORKPLACE_CHECKS,
    fails: (capacities: Parsed, all: Parsed) =>
      all !== undefined && itemsBesideServices(all, capacities) === undefined,
    fires: [
      { ALLSERVICES: '2;6', CAPACITY: '40' },
      { ALLSERVICES: '2;6' },
      { ALLSERVICES: '2', CAPACITY: '40;15' },
    ],
    quiet: [
      { ALLSERVICES: '2;6', CAPACITY: '40;' },
      { ALLSERVICES: '2;0', CAPACITY: '40;0' },
      { ALLSERVICES: '2', CAPACITY: '40;' },
      { ALLSERVICES: '2' },
    ],
  },
  {
    id: 'asc-wds/workplace-1140-3',
    kind: 'row',
    severity: 'error',
    fields: ['UTILISATION', 'CAPACITY', 'ALLSERVICES'],
    condition: 'There are as many utilisations as capacities, and so as many as services.',
    message:
      'The utilisations are not as many as the capacities {CAPACITY}. Write one for each service, with semicolons between them, empty where a service has none.',
    source: WORKPLACE_CHECKS,
    note: 'The service compares the two columns alone; here the utilisations are left in peace when it is the capacities that do not match the services.',
    fails: (utilisations: Parsed, capacities: Parsed, all: Parsed) =>
      all === undefined
        ? itemsOf(utilisations).length !== itemsOf(capacities).length
        : itemsBesideServices(all, capacities) !== undefined &&
          itemsBesideServices(all, utilisations) === undefined,
    fires: [
      { ALLSERVICES: '2;6', CAPACITY: '40;', UTILISATION: '38' },
      { CAPACITY: '40;15', UTILISATION: '38' },
    ],
    quiet: [
      { ALLSERVICES: '2;6', CAPACITY: '40;', UTILISATION: '38;' },
      { ALLSERVICES: '2;6', CAPACITY: '40', UTILISATION: '38;' },
      { ALLSERVICES: '2', CAPACITY: '40', UTILISATION: '38;' },
    ],
  },
  {
    id: 'asc-wds/workplace-1140-7',
    kind: 'row',
    severity: 'error',
    fields: ['CAPACITY', 'ALLSERVICES'],
    condition: 'A capacity is given only for a service that has one.',
    message:
      'A capacity is given for one of the services {ALLSERVICES} that has none. Leave its place between the semicolons empty.',
    source: WORKPLACE_CHECKS,
    fails: (capacities: Parsed, all: Parsed, context: RuleContext) =>
      hasItemOutside(capacities, all, LISTS.servicesWithCapacity, context),
    fires: [
      { ALLSERVICES: '2;8', CAPACITY: '40;15' },
      { ALLSERVICES: '8', CAPACITY: '40' },
    ],
    quiet: [
      { ALLSERVICES: '2;8', CAPACITY: '40;' },
      { ALLSERVICES: '0;2', CAPACITY: ';40' },
    ],
  },
  {
    id: 'asc-wds/workplace-1140-8',
    kind: 'row',
    severity: 'error',
    fields: ['UTILISATION', 'ALLSERVICES'],
    condition: 'A utilisation is given only for a service that has one.',
    message:
      'A utilisation is given for one of the services {ALLSERVICES} that has none. Leave its place between the semicolons empty.',
    source: WORKPLACE_CHECKS,
    note: 'The service\u2019s message says that it is ignored, but it counts as an error.',
    fails: (utilisations: Parsed, all: Parsed, context: RuleContext) =>
      hasItemOutside(utilisations, all, LISTS.servicesWithUtilisation, context),
    fires: [{ ALLSERVICES: '8;13', UTILISATION: '40;15' }],
    quiet: [
      { ALLSERVICES: '8;13', UTILISATION: '40;' },
      { ALLSERVICES: '8;0', UTILISATION: '40;0' },
    ],
  },
];
