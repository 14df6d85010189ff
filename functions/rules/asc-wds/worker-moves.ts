import type { KeyTable, RelationFinding, RelationRule } from '../rule';
import { STATUS } from './codes';
import { CROSS_CHECKS } from './source';
import { futureReference, pairKey, reference, WORKERS } from './worker-keys';

interface Move {
  readonly row: number;
  readonly key: string;
}

/** Workers that are moved (status UPDATE, with a workplace to move to), with the place and reference they will have. */
function movesOf(table: KeyTable): Move[] {
  const moves: Move[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (table.cell('STATUS', row) !== STATUS.update) continue;
    const target = reference(table, 'TRANSFERSTAFFRECORD', row);
    const worker = futureReference(table, row);
    if (target !== undefined && worker !== undefined) moves.push({ row, key: pairKey(target, worker) });
  }
  return moves;
}

/** First row by workplace and reference, of the rows that `wanted` picks. */
function firstRows(table: KeyTable, wanted: (row: number) => boolean): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const workplace = reference(table, 'LOCALESTID', row);
    const worker = futureReference(table, row);
    if (workplace === undefined || worker === undefined || !wanted(row)) continue;
    const key = pairKey(workplace, worker);
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** Rule 1403: two moves to one place and reference, or a move to where a new worker has the reference. */
function clashingMoves(table: KeyTable): RelationFinding[] {
  const newcomers = firstRows(table, (row) => table.cell('STATUS', row) === STATUS.new);
  const first = new Map<string, number>();
  const found: RelationFinding[] = [];
  for (const { row, key } of movesOf(table)) {
    const other = first.get(key) ?? newcomers.get(key);
    if (!first.has(key)) first.set(key, row);
    if (other !== undefined) found.push({ table, row, relatedRow: other });
  }
  return found;
}

export const workerMoves: readonly RelationRule[] = [
  {
    id: 'asc-wds/worker-1402-1',
    kind: 'relation',
    layout: WORKERS,
    severity: 'error',
    fields: ['UNIQUEWORKERID', 'TRANSFERSTAFFRECORD', 'LOCALESTID', 'CHGUNIQUEWRKID', 'STATUS'],
    condition:
      'The reference that a moved worker will have is not used by another worker of the workplace moved to.',
    message:
      'The reference that this worker will have is in use at the workplace to move to, in row {row}. Give a new worker reference.',
    source: CROSS_CHECKS,
    note: 'Looks at the workers of the sheet; those stored in the service only the service can see. Not tried while rule 1403 fires.',
    *find(table) {
      if (clashingMoves(table).length > 0) return;
      const moves = movesOf(table);
      const moving = new Set(moves.map(({ row }) => row));
      const holders = firstRows(table, (row) => !moving.has(row) && table.cell('STATUS', row) !== STATUS.new);
      for (const { row, key } of moves) {
        const holder = holders.get(key);
        if (holder !== undefined) yield { table, row, relatedRow: holder };
      }
    },
    fires: [
      {
        tables: {
          [WORKERS]: [
            { LOCALESTID: 'A', UNIQUEWORKERID: '1', STATUS: 'UPDATE', TRANSFERSTAFFRECORD: 'B' },
            { LOCALESTID: 'B', UNIQUEWORKERID: '1', STATUS: 'UPDATE' },
          ],
        },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [WORKERS]: [
            {
              LOCALESTID: 'A',
              UNIQUEWORKERID: '1',
              STATUS: 'UPDATE',
              TRANSFERSTAFFRECORD: 'B',
              CHGUNIQUEWRKID: '2',
            },
            { LOCALESTID: 'B', UNIQUEWORKERID: '1', STATUS: 'UPDATE' },
          ],
        },
      },
    ],
  },
  {
    id: 'asc-wds/worker-1403-1',
    kind: 'relation',
    layout: WORKERS,
    severity: 'error',
    fields: ['UNIQUEWORKERID', 'TRANSFERSTAFFRECORD', 'LOCALESTID', 'CHGUNIQUEWRKID', 'STATUS'],
    condition:
      'No two workers with one reference are moved to the same workplace, and none to where a new worker has that reference.',
    message:
      'This worker and the one in row {row} will have the same reference at the workplace to move to. Give one of them a new worker reference.',
    source: CROSS_CHECKS,
    find: clashingMoves,
    fires: [
      {
        tables: {
          [WORKERS]: [
            { LOCALESTID: 'A', UNIQUEWORKERID: '1', STATUS: 'UPDATE', TRANSFERSTAFFRECORD: 'C' },
            { LOCALESTID: 'B', UNIQUEWORKERID: '1', STATUS: 'UPDATE', TRANSFERSTAFFRECORD: 'C' },
          ],
        },
        rows: [1],
      },
      {
        tables: {
          [WORKERS]: [
            { LOCALESTID: 'A', UNIQUEWORKERID: '1', STATUS: 'UPDATE', TRANSFERSTAFFRECORD: 'C' },
            { LOCALESTID: 'C', UNIQUEWORKERID: '1', STATUS: 'NEW' },
          ],
        },
        rows: [0],
      },
    ],
    quiet: [
      {
        tables: {
          [WORKERS]: [
            { LOCALESTID: 'A', UNIQUEWORKERID: '1', STATUS: 'UPDATE', TRANSFERSTAFFRECORD: 'C' },
            { LOCALESTID: 'B', UNIQUEWORKERID: '2', STATUS: 'UPDATE', TRANSFERSTAFFRECORD: 'C' },
          ],
        },
      },
    ],
  },
];
