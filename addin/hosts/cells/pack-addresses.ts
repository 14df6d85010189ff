/** Many cells -> few addresses. */
import { columnLetters } from './a1-address';

/**
 * Longest address handed to Excel. It cuts addresses off, or refuses them, from 8,192 characters on
 * (Microsoft's troubleshooting page for Excel add-ins; OfficeDev/office-js#5198 failed at 8,207).
 */
export const MAX_ADDRESS = 8_000;

export interface Place {
  readonly row: number;
  readonly column: number;
}

const ROWS = 1_048_576;

/**
 * Addresses that cover exactly these cells, each of at most `limit` characters: cells below each other become one
 * area (`C2:C9`), areas are joined by commas, columns from left to right. A cell given twice counts once.
 */
export function packAddresses(cells: Iterable<Place>, limit = MAX_ADDRESS): string[] {
  const keys = Float64Array.from(new Set(keysOf(cells))).sort();
  const addresses: string[] = [];
  let address = '';
  for (let at = 0; at < keys.length;) {
    const first = keys[at] ?? 0;
    let length = 1;
    // A run ends with its column: the last row of one is not above the first of the next.
    while (keys[at + length] === first + length && (first + length) % ROWS !== 0) length += 1;
    at += length;
    const area = areaOf(first, length);
    if (address === '') address = area;
    else if (address.length + 1 + area.length <= limit) address += `,${area}`;
    else {
      addresses.push(address);
      address = area;
    }
  }
  if (address !== '') addresses.push(address);
  return addresses;
}

function* keysOf(cells: Iterable<Place>): Iterable<number> {
  for (const { row, column } of cells) yield column * ROWS + row;
}

function areaOf(key: number, length: number): string {
  const letters = columnLetters(Math.floor(key / ROWS));
  const row = (key % ROWS) + 1;
  return length === 1 ? `${letters}${row}` : `${letters}${row}:${letters}${row + length - 1}`;
}
