import type { KeyTable, RelationFinding, RelationRule, RuleContext } from '../rule';
import { ANSWER, LISTS, JOB_ROLE } from './codes';
import { CROSS_CHECKS } from './source';
import {
  isExempt,
  isNewOrUpdate,
  reference,
  WORKERS,
  workplacesByReference,
  type WorkplaceRow,
} from './worker-keys';

const CQC_REGULATED = '2';

/** Rows of workers together with the row of their workplace, where the workbook has it. */
function* withWorkplace(
  table: KeyTable,
  all: readonly KeyTable[],
  workplaceOf: (row: number) => string | undefined,
): Iterable<{ row: number; workplace: WorkplaceRow }> {
  const workplaces = workplacesByReference(all);
  if (workplaces === undefined) return;
  for (let row = 0; row < table.rows; row++) {
    const key = workplaceOf(row);
    const workplace = key === undefined ? undefined : workplaces.get(key);
    if (workplace !== undefined) yield { row, workplace };
  }
}

function* delegatedHealthcareIgnored(
  table: KeyTable,
  all: readonly KeyTable[],
  context: RuleContext,
  field: string,
  isIgnored: (answer: string) => boolean,
): Iterable<RelationFinding> {
  for (const { row, workplace } of withWorkplace(table, all, (each) =>
    reference(table, 'LOCALESTID', each),
  )) {
    const activities = table.cell('DHA', row);
    const answer = workplace.table.cell(field, workplace.row);
    if (activities == null || answer == null || isExempt(table, row)) continue;
    if (context.inForce(LISTS.yesNo, String(activities)) && isIgnored(String(answer))) {
      yield { table, row, relatedRow: workplace.row, relatedTable: workplace.table };
    }
  }
}

/** Rules that look a worker's workplace up: run when the workbook holds a table of ASC-WDS workplaces. */
export const workerWorkplace: readonly RelationRule[] = [
  {
    id: 'asc-wds/worker-1280-3',
    kind: 'relation',
    layout: WORKERS,
    severity: 'error',
    fields: ['MAINJOBROLE', 'LOCALESTID', 'TRANSFERSTAFFRECORD', 'STATUS'],
    condition:
      'A registered manager (role 4) works at a workplace that is regulated by CQC (registration type 2).',
    message:
      'A registered manager needs a workplace regulated by CQC, and this one is not (row {row} of the workplaces). Correct the role or the workplace.',
    source: CROSS_CHECKS,
    note: 'Checked against the workplaces of the workbook with status NEW or UPDATE; for others the service uses what it has stored.',
    *find(table, all) {
      const moved = (row: number): string | undefined =>
        reference(table, 'TRANSFERSTAFFRECORD', row) ?? reference(table, 'LOCALESTID', row);
      for (const { row, workplace } of withWorkplace(table, all, moved)) {
        if (table.cell('MAINJOBROLE', row) !== JOB_ROLE.registeredManager || !isNewOrUpdate(table, row))
          continue;
        if (!workplace.table.has('REGTYPE') || !isNewOrUpdate(workplace.table, workplace.row)) continue;
        const regulator = workplace.table.cell('REGTYPE', workplace.row);
        if (regulator !== null && regulator !== CQC_REGULATED) {
          yield { table, row, relatedRow: workplace.row, relatedTable: workplace.table };
        }
      }
    },
    fires: [
      {
        tables: {
          [WORKERS]: [{ LOCALESTID: 'A', STATUS: 'NEW', MAINJOBROLE: '4' }],
          'asc-wds/workplace': [{ LOCALESTID: 'A', STATUS: 'update', REGTYPE: '0' }],
        },
        rows: [0],
      },
      {
        tables: {
          [WORKERS]: [
            { LOCALESTID: 'A', STATUS: 'UPDATE', MAINJOBROLE: '4', TRANSFERSTAFFRECORD: 'B' },
            { LOCALESTID: 'B', STATUS: 'UPDATE', MAINJOBROLE: '4', TRANSFERSTAFFRECORD: 'A' },
          ],
          'asc-wds/workplace': [
            { LOCALESTID: 'A', STATUS: 'UPDATE', REGTYPE: '2' },
            { LOCALESTID: 'B', STATUS: 'UPDATE', REGTYPE: '0' },
          ],
        },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [WORKERS]: [{ LOCALESTID: 'A', STATUS: 'NEW', MAINJOBROLE: '4' }],
          'asc-wds/workplace': [{ LOCALESTID: 'A', STATUS: 'UPDATE', REGTYPE: '2' }],
        },
      },
      {
        tables: {
          [WORKERS]: [{ LOCALESTID: 'A', STATUS: 'NEW', MAINJOBROLE: '8' }],
          'asc-wds/workplace': [{ LOCALESTID: 'A', STATUS: 'UPDATE', REGTYPE: '0' }],
        },
      },
    ],
  },
  {
    id: 'asc-wds/worker-5662-1',
    kind: 'relation',
    layout: WORKERS,
    severity: 'warning',
    fields: ['DHA', 'LOCALESTID', 'STATUS'],
    condition:
      'Delegated healthcare activities are given only where the workplace\u2019s main service can carry them out.',
    message:
      'ASC-WDS ignores delegated healthcare activities for the main service of this workplace (row {row} of the workplaces). Clear them.',
    clears: true,
    source: CROSS_CHECKS,
    find: (table, all, context) =>
      delegatedHealthcareIgnored(
        table,
        all,
        context,
        'MAINSERVICE',
        (service) => !context.inForce(LISTS.servicesWithDelegatedHealthcare, service),
      ),
    fires: [
      {
        tables: {
          [WORKERS]: [{ LOCALESTID: 'A', DHA: '1' }],
          'asc-wds/workplace': [{ LOCALESTID: 'A', MAINSERVICE: '10' }],
        },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [WORKERS]: [{ LOCALESTID: 'A', DHA: '1' }],
          'asc-wds/workplace': [{ LOCALESTID: 'A', MAINSERVICE: '8' }],
        },
      },
    ],
  },
  {
    id: 'asc-wds/worker-5663-1',
    kind: 'relation',
    layout: WORKERS,
    severity: 'warning',
    fields: ['DHA', 'LOCALESTID', 'STATUS'],
    condition: 'Delegated healthcare activities are given only where the workplace did not answer No (2).',
    message:
      'ASC-WDS ignores delegated healthcare activities because the workplace answered No (row {row} of the workplaces). Clear them, or correct the workplace.',
    clears: true,
    source: CROSS_CHECKS,
    find: (table, all, context) =>
      delegatedHealthcareIgnored(table, all, context, 'DHA', (answer) => answer === ANSWER.no),
    fires: [
      {
        tables: {
          [WORKERS]: [{ LOCALESTID: 'A', DHA: '1' }],
          'asc-wds/workplace': [{ LOCALESTID: 'A', DHA: '2' }],
        },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [WORKERS]: [{ LOCALESTID: 'A', DHA: '1' }],
          'asc-wds/workplace': [{ LOCALESTID: 'A', DHA: '1' }],
        },
      },
    ],
  },
];
