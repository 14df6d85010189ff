import type { CellValue } from '../../../core/api/shapes';
import { checkRequest } from '../check-parts';
import type { CheckState } from '../check-state';
import { REQUESTS } from '../check-workbook';
import { ChunkBuilder } from '../rows/chunk';
import type { Chunk } from '../rows/chunk';
import { ChunkEncoder } from '../encode-part';
import type { Finding } from '../../model/check-run';
import { createRequestPool } from '../../service/request-pool';
import { findingsOfCheck } from '../run-findings';
import type { LiveDependencies } from './recheck-outcome';

/** A row to ask about, and as which tables of its reading. */
export interface RowToCheck {
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly tables: readonly number[];
}

/** What was found in some rows, by table, at their places in the sheet; a table that was asked about has an entry. */
export interface RowAnswers {
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  readonly entry: number;
}

/**
 * Checks rows alone, wherever they stand, packed together into as few requests as hold them.
 * @throws ApiError when any of them gets no answer
 */
export async function checkRows(
  api: LiveDependencies['api'],
  state: CheckState,
  reading: number,
  rows: readonly RowToCheck[],
  signal: AbortSignal | undefined,
): Promise<RowAnswers> {
  const findings = new Map<number, Finding[]>();
  let { entry } = state;
  const pool = createRequestPool(REQUESTS);
  for (const alike of groupByTables(rows)) {
    for (const chunk of pack(reading, state.readings[reading]!.columns.length, alike)) {
      const encoder = new ChunkEncoder(state.readings[reading]!, chunk);
      for (const table of alike[0]!.tables) {
        await pool.start(async () => {
          const part = { chunk, table };
          const answer = await api.check(checkRequest(state, part, encoder), signal);
          const found = findingsOfCheck(state.context, part, answer);
          const placed = found.map((finding): Finding => ({ ...finding, row: alike[finding.row]!.row }));
          findings.set(table, [...(findings.get(table) ?? []), ...placed]);
          entry = Math.max(entry, answer.entry);
        });
      }
    }
  }
  await pool.idle();
  return { findings, entry };
}

/** Rows that are asked about as the same tables; nearly always all. */
function groupByTables(rows: readonly RowToCheck[]): RowToCheck[][] {
  const groups = new Map<string, RowToCheck[]>();
  for (const row of rows) {
    if (row.tables.length === 0) continue;
    const key = row.tables.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** Rows one below the other whatever lies between them; a row's place in a chunk is its place among these. */
function pack(reading: number, width: number, rows: readonly RowToCheck[]): Chunk[] {
  const builder = new ChunkBuilder(reading, width);
  const chunks = rows.map(({ cells }, at) => builder.add(at, cells));
  return [...chunks, builder.finish()].filter((chunk) => chunk !== undefined);
}
