/** Many cells -> few addresses. */
import { columnLetters } from '../../core/values/column-letters';
import type { CellRun, Place } from './cell-runs';
import { cellKey, ROWS, runsOfKeys } from './cell-runs';

export type { Place } from './cell-runs';

/**
 * Longest address handed to Excel. It cuts addresses off, or refuses them, from 8,192 characters on
 * (Microsoft's troubleshooting page for Excel add-ins; OfficeDev/office-js#5198 failed at 8,207).
 */
export const MAX_ADDRESS = 8_000;

/** An address and the cells it covers. */
export interface PackedRuns {
  readonly address: string;
  readonly runs: readonly CellRun[];
}

/**
 * Addresses that cover exactly these cells, each of at most `limit` characters: cells below each other become one
 * area (`C2:C9`), areas are joined by commas, columns from left to right. A cell given twice counts once.
 */
export function packAddresses(cells: Iterable<Place>, limit = MAX_ADDRESS): string[] {
  return packRuns(runsOfKeys(keysOf(cells)), limit).map(({ address }) => address);
}

/** The same for runs that are in order already. */
export function packRuns(runs: readonly CellRun[], limit = MAX_ADDRESS): PackedRuns[] {
  const packed: { areas: string[]; runs: CellRun[] }[] = [];
  let length = limit;
  for (const run of runs) {
    const area = areaOf(run);
    length += 1 + area.length;
    if (length > limit) {
      packed.push({ areas: [], runs: [] });
      length = area.length;
    }
    packed.at(-1)?.areas.push(area);
    packed.at(-1)?.runs.push(run);
  }
  return packed.map(({ areas, runs: held }) => ({ address: areas.join(','), runs: held }));
}

export function* keysOf(cells: Iterable<Place>): Iterable<number> {
  for (const cell of cells) yield cellKey(cell);
}

function areaOf([first, last]: CellRun): string {
  const letters = columnLetters(Math.floor(first / ROWS));
  const row = (first % ROWS) + 1;
  return first === last ? `${letters}${row}` : `${letters}${row}:${letters}${row + last - first}`;
}
