import type { KeyTable, RelationFinding, RelationRule } from '../rule';
import { BULK_UPLOAD } from './source';
import { futureReference, pairKey, reference, WORKERS, workplacesByReference } from './worker-keys';

const DUPLICATES = `${BULK_UPLOAD}/validate/workers/validateDuplicateWorkerID.js`;

/** Later rows whose workplace and worker reference stood before, with the row that had them first. */
export function* laterRowsOfTheSameWorker(table: KeyTable): Iterable<RelationFinding> {
  const first = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const workplace = reference(table, 'LOCALESTID', row);
    const worker = futureReference(table, row);
    if (workplace === undefined || worker === undefined) continue;
    const key = pairKey(workplace, worker);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else yield { table, row, relatedRow: earlier };
  }
}

/** Rows whose new worker reference is the present one of a row of the workplace, be it their own. */
function* newReferencesInUse(table: KeyTable): Iterable<RelationFinding> {
  const present = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const workplace = reference(table, 'LOCALESTID', row);
    const worker = reference(table, 'UNIQUEWORKERID', row);
    if (workplace === undefined || worker === undefined) continue;
    const key = pairKey(workplace, worker);
    if (!present.has(key)) present.set(key, row);
  }
  for (let row = 0; row < table.rows; row++) {
    const workplace = reference(table, 'LOCALESTID', row);
    const wanted = reference(table, 'CHGUNIQUEWRKID', row);
    if (workplace === undefined || wanted === undefined) continue;
    const holder = present.get(pairKey(workplace, wanted));
    if (holder !== undefined) yield { table, row, relatedRow: holder };
  }
}

/** Rows that rules 998 find: the service does not ask for their workplace as well. */
function rowsWithClashingReference(table: KeyTable): Set<number> {
  return new Set([...laterRowsOfTheSameWorker(table), ...newReferencesInUse(table)].map(({ row }) => row));
}

export const workerDuplicates: readonly RelationRule[] = [
  {
    id: 'asc-wds/worker-998-1',
    kind: 'relation',
    layout: WORKERS,
    severity: 'error',
    reason: 'not-unique',
    fields: ['UNIQUEWORKERID', 'LOCALESTID', 'CHGUNIQUEWRKID'],
    condition:
      'No two rows have the same workplace reference and worker reference (the new one where given).',
    message:
      'Row {row} has this worker reference already, or is given it as its new one, at the same workplace. Give each worker a reference of their own.',
    source: DUPLICATES,
    note: 'The service joins the two references without a separator, so different pairs can collide there; we compare the pairs.',
    find: laterRowsOfTheSameWorker,
    fires: [
      {
        tables: {
          [WORKERS]: [
            { LOCALESTID: 'A', UNIQUEWORKERID: '1' },
            { LOCALESTID: 'A', UNIQUEWORKERID: '1' },
          ],
        },
        rows: [1],
      },
      {
        tables: {
          [WORKERS]: [
            { LOCALESTID: 'A', UNIQUEWORKERID: '1', CHGUNIQUEWRKID: '7' },
            { LOCALESTID: 'A', UNIQUEWORKERID: '2', CHGUNIQUEWRKID: '7' },
          ],
        },
        rows: [1],
      },
    ],
    quiet: [
      {
        tables: {
          [WORKERS]: [
            { LOCALESTID: 'A', UNIQUEWORKERID: '1' },
            { LOCALESTID: 'B', UNIQUEWORKERID: '1' },
          ],
        },
      },
      {
        tables: {
          [WORKERS]: [
            { LOCALESTID: 'A1', UNIQUEWORKERID: '2' },
            { LOCALESTID: 'A', UNIQUEWORKERID: '12' },
          ],
        },
      },
    ],
  },
  {
    id: 'asc-wds/worker-998-2',
    kind: 'relation',
    layout: WORKERS,
    severity: 'error',
    fields: ['CHGUNIQUEWRKID', 'LOCALESTID', 'UNIQUEWORKERID'],
    condition:
      'A new worker reference is not the present reference of any row of the same workplace, its own included.',
    message:
      'The new worker reference {value} is in use in row {row}, at the same workplace. Choose another, or clear it where the reference stays as it is.',
    source: DUPLICATES,
    find: newReferencesInUse,
    fires: [
      {
        tables: {
          [WORKERS]: [
            { LOCALESTID: 'A', UNIQUEWORKERID: '1', CHGUNIQUEWRKID: '2' },
            { LOCALESTID: 'A', UNIQUEWORKERID: '2', CHGUNIQUEWRKID: '3' },
          ],
        },
        rows: [0],
      },
      {
        tables: { [WORKERS]: [{ LOCALESTID: 'A', UNIQUEWORKERID: '1', CHGUNIQUEWRKID: '1' }] },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [WORKERS]: [
            { LOCALESTID: 'A', UNIQUEWORKERID: '1', CHGUNIQUEWRKID: '2' },
            { LOCALESTID: 'B', UNIQUEWORKERID: '2', CHGUNIQUEWRKID: '3' },
          ],
        },
      },
    ],
  },
  {
    id: 'asc-wds/worker-997-1',
    kind: 'relation',
    layout: WORKERS,
    severity: 'error',
    fields: ['LOCALESTID', 'UNIQUEWORKERID'],
    condition:
      'The workplace reference is one of the workplace table. Not asked of a worker whose own reference clashes.',
    message:
      'Workplace {value} is not in the workplace table of this workbook. Correct the reference, or add the workplace.',
    source: `${BULK_UPLOAD}/validate/shared/noAssociatedEstablishment.js`,
    note: 'Checked when the workbook holds a table of ASC-WDS workplaces.',
    *find(table, all) {
      const workplaces = workplacesByReference(all);
      if (workplaces === undefined) return;
      const clashing = rowsWithClashingReference(table);
      for (let row = 0; row < table.rows; row++) {
        const workplace = reference(table, 'LOCALESTID', row);
        if (workplace !== undefined && !workplaces.has(workplace) && !clashing.has(row)) yield { table, row };
      }
    },
    fires: [
      {
        tables: {
          [WORKERS]: [{ LOCALESTID: 'X', UNIQUEWORKERID: '1' }],
          'asc-wds/workplace': [{ LOCALESTID: 'A' }],
        },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [WORKERS]: [{ LOCALESTID: 'A', UNIQUEWORKERID: '1' }],
          'asc-wds/workplace': [{ LOCALESTID: ' A ' }],
        },
      },
      { tables: { [WORKERS]: [{ LOCALESTID: 'X', UNIQUEWORKERID: '1' }] } },
      {
        tables: {
          [WORKERS]: [
            { LOCALESTID: 'X', UNIQUEWORKERID: '1', CHGUNIQUEWRKID: '2' },
            { LOCALESTID: 'X', UNIQUEWORKERID: '2', CHGUNIQUEWRKID: '1' },
          ],
          'asc-wds/workplace': [{ LOCALESTID: 'A' }],
        },
      },
    ],
  },
];
