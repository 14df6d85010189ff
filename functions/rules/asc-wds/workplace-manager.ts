import type { RelationRule } from '../rule';
import { REGULATOR, JOB_ROLE, SERVICE, STATUS } from './codes';
import { countWorkers, worker, workplace } from './count-workers';
import { WORKPLACE_CHECKS } from './source';
import { isNewOrUpdate, reference, WORKERS, WORKPLACES } from './worker-keys';
import { hasManagerVacancy } from './workplace-staff';

const two = [worker('1'), worker('2')];

/** Run when the workbook holds a table of ASC-WDS workers. */
export const workplaceManager: readonly RelationRule[] = [
  {
    id: 'asc-wds/workplace-2301-1',
    kind: 'relation',
    layout: WORKPLACES,
    severity: 'warning',
    fields: ['VACANCIES', 'ALLJOBROLES', 'REGTYPE', 'MAINSERVICE', 'LOCALESTID', 'STATUS'],
    condition:
      'A workplace regulated by CQC (but a head office) has a registered manager (role 4) among its workers with status NEW or UPDATE, or a vacancy for one.',
    message:
      'No worker row with status NEW or UPDATE is a registered manager (role 4), so a vacancy for one is needed. Give a number above 0 in the place of role 4.',
    source: WORKPLACE_CHECKS,
    note: 'The service means to count stored managers that are left unchanged, and does not. Vacancies of 999 alone (not known) are no vacancy for a manager.',
    *find(table, all) {
      const managers = countWorkers(
        all,
        'MAINJOBROLE',
        (workers, row) => workers.cell('MAINJOBROLE', row) === JOB_ROLE.registeredManager,
      );
      if (managers === undefined || !table.has('ALLJOBROLES')) return;
      for (let row = 0; row < table.rows; row++) {
        const place = reference(table, 'LOCALESTID', row);
        const service = table.cell('MAINSERVICE', row);
        const roles = table.cell('ALLJOBROLES', row);
        const vacancies = table.cell('VACANCIES', row);
        const sent = isNewOrUpdate(table, row) || table.cell('STATUS', row) === STATUS.noChange;
        if (!sent || place === undefined || managers.has(place) || roles === null || vacancies === null)
          continue;
        if (
          table.cell('REGTYPE', row) !== REGULATOR.cqc ||
          service == null ||
          service === SERVICE.headOffice
        ) {
          continue;
        }
        if (!hasManagerVacancy(roles, vacancies)) yield { table, row };
      }
    },
    fires: [
      {
        tables: {
          [WORKPLACES]: [workplace({ REGTYPE: '2', MAINSERVICE: '8', ALLJOBROLES: '4;8', VACANCIES: '0;1' })],
          [WORKERS]: two,
        },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [WORKPLACES]: [workplace({ REGTYPE: '2', MAINSERVICE: '8', ALLJOBROLES: '4;8', VACANCIES: '1;1' })],
          [WORKERS]: two,
        },
      },
      {
        tables: {
          [WORKPLACES]: [workplace({ REGTYPE: '2', MAINSERVICE: '8' })],
          [WORKERS]: [worker('1', { MAINJOBROLE: '4' })],
        },
      },
      {
        tables: {
          [WORKPLACES]: [
            workplace({ REGTYPE: '2', MAINSERVICE: '72' }),
            workplace({ REGTYPE: '0', MAINSERVICE: '6', LOCALESTID: 'B' }),
          ],
          [WORKERS]: two,
        },
      },
      { tables: { [WORKPLACES]: [workplace({ REGTYPE: '2', MAINSERVICE: '8' })] } },
    ],
  },
];
