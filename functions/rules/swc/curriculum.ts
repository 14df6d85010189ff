import type { Rule } from '../rule';
import { cellOf } from './category';
import { LAYOUT } from './codes';
import { relationRule } from './declare';
import { laterRowsOfTheSame } from './find-rows';
import { ARBOR_CURRICULUM, ASPEN_2017, sources } from './source';

const { curriculum: CURRICULUM } = LAYOUT;

export const curriculum: readonly Rule[] = [
  relationRule('SWC-CURR-1', {
    layout: CURRICULUM,
    severity: 'warning',
    fields: ['GeneralSubject', 'YearGroup', 'StaffReference'],
    condition: 'There is one row for each person, subject and year group, for one timetable cycle.',
    message:
      '{value} is given for this person and year group in row {row} already. Join the hours in one row.',
    source: sources(ARBOR_CURRICULUM, ASPEN_2017),
    note: 'The cycle is the week of census day, with the week before it where the timetable has two; a sheet does not show that. Asked of teachers and teaching assistants of certain schools only.',
    find: laterRowsOfTheSame((joined, each) => {
      const parts = [joined.personOf(each), cellOf(each, 'GeneralSubject'), cellOf(each, 'YearGroup')];
      return parts.some((part) => part == null) ? undefined : JSON.stringify(parts);
    }),
    fires: [
      {
        tables: {
          [CURRICULUM]: [
            { StaffReference: '1', GeneralSubject: 'MAT', YearGroup: '9' },
            { StaffReference: '1', GeneralSubject: 'MAT', YearGroup: '9' },
          ],
        },
        rows: [1],
      },
    ],
    quiet: [
      {
        tables: {
          [CURRICULUM]: [
            { StaffReference: '1', GeneralSubject: 'MAT', YearGroup: '9' },
            { StaffReference: '1', GeneralSubject: 'MAT', YearGroup: '10' },
            { StaffReference: '2', GeneralSubject: 'MAT', YearGroup: '9' },
            { GeneralSubject: 'MAT', YearGroup: '9' },
          ],
        },
      },
    ],
  }),
];
