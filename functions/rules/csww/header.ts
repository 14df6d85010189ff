import { toDays } from '../../../core/values/dates';
import type { Parsed, Rule } from '../rule';
import { AUTHORITY_FAMILY, HEADER, WORKER_FAMILY } from './layouts';
import { rowsOf } from './record-counts';
import { LOCAL_AUTHORITIES, METHOD, noteOf, OUR_NUMBER, SCHEMAS } from './source';

/** What every authority-level row and the header say of `csww/L008`. */
export const ONE_AUTHORITY_RECORD = {
  id: 'csww/L008',
  severity: 'error',
  condition: 'The return holds exactly one authority-level record.',
  message: 'A return must hold one authority-level record, no more and no less. Keep one, or add it.',
  source: SCHEMAS,
  note: noteOf(
    'The element is LALevelVacancies to 2024 and LALevel in one version of the schema of 2025; both are read. Looked at where the workbook holds a table of the header.',
  ),
} as const;

export const headerRules: readonly Rule[] = [
  {
    id: 'csww/L004',
    kind: 'row',
    severity: 'query',
    fields: ['ReferenceDate', 'Year'],
    condition: 'The reference date is 30 September of the census year.',
    message: '{value} is not 30 September of the census year ({Year}). Check the two.',
    source: METHOD,
    note: noteOf('Follows from the census date that the department states for its statistics.'),
    fails: (date: Parsed, year: Parsed) =>
      typeof date === 'number' && typeof year === 'number' && date !== toDays(year, 9, 30),
    fires: [
      { ReferenceDate: '2025-09-29', Year: 2025 },
      { ReferenceDate: '2024-09-30', Year: 2025 },
    ],
    quiet: [{ ReferenceDate: '2025-09-30', Year: 2025 }, { ReferenceDate: '2025-09-29' }],
  },
  {
    id: 'csww/L007',
    kind: 'cell',
    severity: 'error',
    fields: ['LEA'],
    condition: 'The local authority number is in use on the reference date.',
    message: '{value} is not the number of a local authority that is in use. Correct it.',
    source: LOCAL_AUTHORITIES,
    note: noteOf('The look into the list is ours.'),
    fails: (number, context) => context.codeFault('local-authority', number),
    fires: [{ LEA: '999' }, { LEA: '820' }],
    quiet: [{ LEA: '301' }, {}],
  },
  {
    ...ONE_AUTHORITY_RECORD,
    kind: 'relation',
    layout: HEADER,
    fields: ['Collection'],
    *find(table, all) {
      if (rowsOf(all, AUTHORITY_FAMILY) > 0) return;
      for (let row = 0; row < table.rows; row++) yield { table, row };
    },
    fires: [{ tables: { [HEADER]: [{ Collection: 'CSWW' }] }, rows: [0] }],
    quiet: [
      {
        tables: {
          [HEADER]: [{ Collection: 'CSWW' }],
          'csww/authority-2025': [{ NumberOfVacancies: 1 }],
        },
      },
    ],
  },
  {
    id: 'csww/L009',
    kind: 'relation',
    layout: HEADER,
    severity: 'error',
    fields: ['Collection'],
    condition: 'The return holds at least one social worker.',
    message: 'There is no social worker in this return. Add the sheet of workers, or correct its headings.',
    source: SCHEMAS,
    note: OUR_NUMBER,
    *find(table, all) {
      if (rowsOf(all, WORKER_FAMILY) > 0) return;
      for (let row = 0; row < table.rows; row++) yield { table, row };
    },
    fires: [
      {
        tables: { [HEADER]: [{ Collection: 'CSWW' }], 'csww/authority-2025': [{ NumberOfVacancies: 1 }] },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [HEADER]: [{ Collection: 'CSWW' }],
          'csww/authority-2025': [{ NumberOfVacancies: 1 }],
          'csww/worker-2025': [{ SWENo: 'SW1' }],
        },
      },
    ],
  },
];
