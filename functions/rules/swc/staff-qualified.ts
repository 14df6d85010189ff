import type { Parsed, Rule } from '../rule';
import { cellOf } from './category';
import { LAYOUT, LEADERS, TRUE } from './codes';
import { relationRule, rowRule } from './declare';
import { eachRow } from './find-rows';
import { ARBOR_2021, SCHOLARPACK_2017, SCHOLARPACK_2023 } from './source';

const { staff: STAFF, contract: CONTRACT } = LAYOUT;

/** How qualified status was gained. The item had another name until 2017. */
export function routeOfQualified(item: 'QTS' | 'QTStatus'): Rule {
  return rowRule('SWC-QTS-1', {
    severity: 'error',
    fields: ['QTSRoute', item],
    condition: 'The route is given for a person with qualified teacher status.',
    message: 'This person has qualified teacher status. Enter the route by which it was gained.',
    source: SCHOLARPACK_2017,
    note: 'A statement of a supplier, without a census number.',
    fails: (route: Parsed, status: Parsed) => route === undefined && status === TRUE,
    fires: [{ [item]: 'true' }],
    quiet: [{ [item]: 'true', QTSRoute: 'ACEP' }, { [item]: 'false' }, {}],
  });
}

export const newlyQualified: readonly Rule[] = [
  rowRule('SWC-2021-1', {
    severity: 'query',
    fields: ['NewlyQualifiedTeacher', 'QTS'],
    condition: 'From 2021 the newly qualified teacher year is given.',
    message: 'This person has QTS. Say whether they are in a newly qualified teacher year.',
    source: ARBOR_2021,
    note: 'Our source says that it is collected, not for whom: it is asked here of people with QTS.',
    fails: (year: Parsed, status: Parsed) => year === undefined && status === TRUE,
    fires: [{ QTS: 'true' }],
    quiet: [{ QTS: 'true', NewlyQualifiedTeacher: 'NotNQT' }, { QTS: 'false' }, {}],
  }),
];

export const seniorLeadership: readonly Rule[] = [
  relationRule('SWC-2023-2', {
    layout: STAFF,
    severity: 'warning',
    fields: ['SLT', 'StaffReference'],
    condition: 'From 2023 it is said of each person whether they belong to the senior leadership team.',
    message:
      'This person is in a leadership post (row {row} of the contracts). Say whether they are in the senior leadership team.',
    source: SCHOLARPACK_2023,
    note: 'Our source says that a flag names the members, not for whom it may stay empty: it is asked here of heads, deputy heads and assistant heads.',
    find: eachRow((joined, staff) => {
      if (cellOf(staff, 'SLT') !== undefined) return false;
      const person = joined.personOf(staff);
      const contracts = person === undefined ? [] : joined.contractsOf(person);
      return contracts.find((each) => LEADERS.has(cellOf(each, 'Post'))) ?? false;
    }),
    fires: [
      {
        tables: { [STAFF]: [{ StaffReference: '1' }], [CONTRACT]: [{ StaffReference: '1', Post: 'DHT' }] },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [STAFF]: [{ StaffReference: '1', SLT: 'true' }, { StaffReference: '2' }],
          [CONTRACT]: [
            { StaffReference: '1', Post: 'DHT' },
            { StaffReference: '2', Post: 'TCH' },
          ],
        },
      },
    ],
  }),
];
