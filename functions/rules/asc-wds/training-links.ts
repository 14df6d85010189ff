import { addYears } from '../../../core/values/dates';
import type { KeyTable, RelationRule } from '../rule';
import { BULK_UPLOAD } from './source';
import { laterRowsOfTheSameWorker } from './worker-duplicates';
import { pairKey, reference, TRAINING, WORKERS, WORKPLACES, workplacesByReference } from './worker-keys';

const YOUNGEST = 14;
const VALIDATE = `${BULK_UPLOAD}/validate`;

interface WorkerRow {
  readonly table: KeyTable;
  readonly row: number;
}

/** Workplace and worker reference of a row as one key. */
function workerOf(table: KeyTable, row: number): string | undefined {
  const workplace = reference(table, 'LOCALESTID', row);
  const worker = reference(table, 'UNIQUEWORKERID', row);
  return workplace === undefined || worker === undefined ? undefined : pairKey(workplace, worker);
}

/** Rows of the worker tables by reference, those that stand twice left out; undefined when it has none or not all are known. */
function workersByReference(all: readonly KeyTable[]): ReadonlyMap<string, WorkerRow> | undefined {
  const tables = all.filter(
    ({ layout, has }) => layout === WORKERS && has('LOCALESTID') && has('UNIQUEWORKERID'),
  );
  const isUnsettled = ({ isUnsettled: has }: KeyTable): boolean => has('LOCALESTID') || has('UNIQUEWORKERID');
  if (tables.length === 0 || tables.some(isUnsettled)) return undefined;
  const found = new Map<string, WorkerRow>();
  for (const table of tables) {
    const twice = new Set(Array.from(laterRowsOfTheSameWorker(table), ({ row }) => row));
    for (let row = 0; row < table.rows; row++) {
      const key = workerOf(table, row);
      if (key !== undefined && !twice.has(row) && !found.has(key)) found.set(key, { table, row });
    }
  }
  return found;
}

const training = (cells: Record<string, string> = {}) => ({ LOCALESTID: 'A', UNIQUEWORKERID: '1', ...cells });

/** Rules that look a training row's worker and workplace up: run when the workbook holds their tables. */
export const trainingLinks: readonly RelationRule[] = [
  {
    id: 'asc-wds/training-997-1',
    kind: 'relation',
    layout: TRAINING,
    severity: 'error',
    fields: ['LOCALESTID'],
    condition: 'The workplace reference is one of the workplace table.',
    message:
      'Workplace {value} is not in the workplace table of this workbook. Correct the reference, or add the workplace.',
    source: `${VALIDATE}/shared/noAssociatedEstablishment.js and training/validateTraining.js`,
    note: 'Checked when the workbook holds a table of ASC-WDS workplaces.',
    *find(table, all) {
      const workplaces = workplacesByReference(all);
      if (workplaces === undefined) return;
      for (let row = 0; row < table.rows; row++) {
        const workplace = reference(table, 'LOCALESTID', row);
        if (workplace !== undefined && !workplaces.has(workplace)) yield { table, row };
      }
    },
    fires: [
      {
        tables: { [TRAINING]: [training({ LOCALESTID: 'X' })], [WORKPLACES]: [{ LOCALESTID: 'A' }] },
        rows: [0],
      },
    ],
    quiet: [
      { tables: { [TRAINING]: [training({ LOCALESTID: ' A' })], [WORKPLACES]: [{ LOCALESTID: 'A' }] } },
      { tables: { [TRAINING]: [training({ LOCALESTID: 'X' })] } },
    ],
  },
  {
    id: 'asc-wds/training-996-1',
    kind: 'relation',
    layout: TRAINING,
    severity: 'error',
    fields: ['UNIQUEWORKERID', 'LOCALESTID'],
    condition:
      'The worker reference is that of a row of the worker table at the same workplace. Not asked where the workplace is not in its table.',
    message:
      'Worker {value} is not in the worker table of this workbook, at this workplace. Correct the reference, or add the worker.',
    source: `${VALIDATE}/training/noAssociatedWorker.js and validateTraining.js`,
    note: 'Checked when the workbook holds a table of ASC-WDS workers. A worker row that repeats another does not count.',
    *find(table, all) {
      const workers = workersByReference(all);
      const workplaces = workplacesByReference(all);
      if (workers === undefined) return;
      for (let row = 0; row < table.rows; row++) {
        const workplace = reference(table, 'LOCALESTID', row);
        const key = workerOf(table, row);
        if (key === undefined || workplace === undefined || workers.has(key)) continue;
        if (workplaces === undefined || workplaces.has(workplace)) yield { table, row };
      }
    },
    fires: [
      {
        tables: {
          [TRAINING]: [training(), training({ UNIQUEWORKERID: '2' }), training({ LOCALESTID: 'B' })],
          [WORKERS]: [{ LOCALESTID: 'A', UNIQUEWORKERID: '1' }],
        },
        rows: [1, 2],
      },
      {
        tables: {
          [TRAINING]: [training({ UNIQUEWORKERID: '2' })],
          [WORKERS]: [
            { LOCALESTID: 'A', UNIQUEWORKERID: '1', CHGUNIQUEWRKID: '7' },
            { LOCALESTID: 'A', UNIQUEWORKERID: '2', CHGUNIQUEWRKID: '7' },
          ],
        },
        rows: [0],
      },
    ],
    quiet: [
      { tables: { [TRAINING]: [training()], [WORKERS]: [{ LOCALESTID: 'A', UNIQUEWORKERID: '1' }] } },
      { tables: { [TRAINING]: [training()] } },
      {
        tables: {
          [TRAINING]: [training({ LOCALESTID: 'X' })],
          [WORKERS]: [{ LOCALESTID: 'A', UNIQUEWORKERID: '1' }],
          [WORKPLACES]: [{ LOCALESTID: 'A' }],
        },
      },
    ],
  },
  {
    id: 'asc-wds/training-1080-2',
    kind: 'relation',
    layout: TRAINING,
    severity: 'error',
    fields: ['DATECOMPLETED', 'LOCALESTID', 'UNIQUEWORKERID'],
    condition: 'The training was completed at least 14 full years after the worker was born.',
    message:
      '{value} is before the worker turned 14 (see the date of birth in row {row} of the workers). Correct one of the two dates.',
    source: `${VALIDATE}/training/dobTrainingMismatch.js`,
    note: 'Checked when the workbook holds a table of ASC-WDS workers. An error, though the service calls it a warning; its number is also that of the check on WHODELIVERED.',
    *find(table, all) {
      const workers = workersByReference(all);
      if (workers === undefined) return;
      for (let row = 0; row < table.rows; row++) {
        const completed = table.cell('DATECOMPLETED', row);
        const worker = workers.get(workerOf(table, row) ?? '');
        const born = worker?.table.cell('DOB', worker.row);
        if (worker === undefined || typeof completed !== 'number' || typeof born !== 'number') continue;
        if (completed < addYears(born, YOUNGEST)) {
          yield { table, row, relatedRow: worker.row, relatedTable: worker.table };
        }
      }
    },
    fires: [
      {
        tables: {
          [TRAINING]: [training({ DATECOMPLETED: '31/05/1994' })],
          [WORKERS]: [{ LOCALESTID: 'A', UNIQUEWORKERID: '1', DOB: '01/06/1980' }],
        },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [TRAINING]: [training({ DATECOMPLETED: '01/06/1994' })],
          [WORKERS]: [{ LOCALESTID: 'A', UNIQUEWORKERID: '1', DOB: '01/06/1980' }],
        },
      },
      {
        tables: {
          [TRAINING]: [training({ DATECOMPLETED: '31/05/1994' })],
          [WORKERS]: [{ LOCALESTID: 'A', UNIQUEWORKERID: '1' }],
        },
      },
    ],
  },
];
