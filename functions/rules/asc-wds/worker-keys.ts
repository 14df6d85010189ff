import type { KeyTable } from '../rule';
import { STATUS } from './codes';

export const WORKERS = 'asc-wds/worker';
export const WORKPLACES = 'asc-wds/workplace';
export const TRAINING = 'asc-wds/training';

const EXEMPT: ReadonlySet<string | undefined> = new Set([STATUS.unchecked, STATUS.noChange, STATUS.delete]);

/** References are compared without white space, letter case kept, as the service does. Undefined: empty or unreadable. */
export function reference(table: KeyTable, field: string, row: number): string | undefined {
  const value = table.cell(field, row);
  if (value === undefined || value === null) return undefined;
  const text = String(value).replace(/\s+/gu, '');
  return text === '' ? undefined : text;
}

/** The worker reference that a row will have: the new one where given, else the present one. */
export function futureReference(table: KeyTable, row: number): string | undefined {
  return reference(table, 'CHGUNIQUEWRKID', row) ?? reference(table, 'UNIQUEWORKERID', row);
}

/** Workplace and worker reference as one key. The parts are kept apart, so that different pairs never meet. */
export function pairKey(workplace: string, worker: string): string {
  return `${workplace.length}:${workplace}${worker}`;
}

/** The row's status in capitals: the service takes any letter case, in the workplace file as well. */
function statusOf(table: KeyTable, row: number): string | undefined {
  const status = table.cell('STATUS', row);
  return typeof status === 'string' ? status.toUpperCase() : undefined;
}

/** Whether the row's status takes it out of every check but those of its references. */
export function isExempt(table: KeyTable, row: number): boolean {
  return EXEMPT.has(statusOf(table, row));
}

export function isNewOrUpdate(table: KeyTable, row: number): boolean {
  const status = statusOf(table, row);
  return status === STATUS.new || status === STATUS.update;
}

export interface WorkplaceRow {
  readonly table: KeyTable;
  readonly row: number;
}

/** Rows of the workplace tables of the workbook by reference; undefined when it has no such table, or not all references are known. */
export function workplacesByReference(
  all: readonly KeyTable[],
): ReadonlyMap<string, WorkplaceRow> | undefined {
  const tables = all.filter(({ layout, has }) => layout === WORKPLACES && has('LOCALESTID'));
  if (tables.length === 0 || tables.some((table) => table.isUnsettled('LOCALESTID'))) return undefined;
  const found = new Map<string, WorkplaceRow>();
  for (const table of tables) {
    for (let row = 0; row < table.rows; row++) {
      const key = reference(table, 'LOCALESTID', row);
      if (key !== undefined && !found.has(key)) found.set(key, { table, row });
    }
  }
  return found;
}
