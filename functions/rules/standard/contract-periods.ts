import type { KeyTable, RelationFinding } from '../rule';
import { CONTRACTS } from './source';

interface Period {
  readonly start: number;
  /** Infinity while it runs. */
  readonly end: number;
  readonly table: KeyTable;
  readonly row: number;
}

/** The times of every contract of the workbook under each value of `field`; undefined when it has none, or not all known. */
function contractsBy(field: string, all: readonly KeyTable[]): ReadonlyMap<string, Period[]> | undefined {
  const tables = all.filter(({ layout, has }) => layout === CONTRACTS && has(field) && has('Start date'));
  const isUnsettled = ({ isUnsettled: has }: KeyTable): boolean =>
    [field, 'Start date', 'End date'].some((one) => has(one));
  if (tables.length === 0 || tables.some(isUnsettled)) return undefined;
  const periods = new Map<string, Period[]>();
  for (const table of tables) {
    for (let row = 0; row < table.rows; row++) {
      const key = table.cell(field, row);
      const start = table.cell('Start date', row);
      const end = table.cell('End date', row);
      if (key === undefined || key === null || typeof start !== 'number' || end === null) continue;
      const period = { start, end: typeof end === 'number' ? end : Infinity, table, row };
      const known = periods.get(String(key));
      if (known === undefined) periods.set(String(key), [period]);
      else known.push(period);
    }
  }
  return periods;
}

/**
 * Rows whose time, from `start` to `end` (the start alone where there is no end), lies within no contract of theirs:
 * the contract they name, or where they name none any contract of the person. Rows whose contract is not in the
 * workbook, or has no dates, are left alone: another rule speaks of those.
 */
export function* outsideContracts(
  table: KeyTable,
  all: readonly KeyTable[],
  fields: { readonly start: string; readonly end: string },
): Iterable<RelationFinding> {
  const byContract = contractsBy('Contract reference', all);
  const byPerson = contractsBy('Person reference', all);
  if (byContract === undefined && byPerson === undefined) return;
  for (let row = 0; row < table.rows; row++) {
    const start = table.cell(fields.start, row);
    const end = table.cell(fields.end, row);
    if (typeof start !== 'number' || end === null) continue;
    const contract = table.cell('Contract reference', row);
    const person = table.cell('Person reference', row);
    const periods =
      contract !== undefined && contract !== null
        ? byContract?.get(String(contract))
        : byPerson?.get(String(person ?? ''));
    const last = typeof end === 'number' && end >= start ? end : start;
    if (periods === undefined || periods.some((period) => period.start <= start && last <= period.end)) continue;
    const [first] = periods;
    yield { table, row, ...(first === undefined ? {} : { relatedTable: first.table, relatedRow: first.row }) };
  }
}
