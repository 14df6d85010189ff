/** Cell addresses as Excel writes them, from positions that count from 0. */

/** `0` -> `A`, `26` -> `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/**
 * The first area of an address from an event, such as `C5`, `Staff!C5:D9` or `A1:B2,D4`. Undefined for whole rows and
 * columns (`5:9`, `A:C`), which name no cell.
 */
export function firstArea(address: string): Area | undefined {
  const area = address.slice(address.lastIndexOf('!') + 1).split(',')[0] ?? '';
  const [from = '', to = from] = area.split(':');
  const first = CELL.exec(from);
  const last = CELL.exec(to);
  if (!first || !last) return undefined;
  const row = Number(first[2]) - 1;
  const column = columnNumber(first[1] ?? '');
  return {
    row,
    column,
    rowCount: Number(last[2]) - row,
    columnCount: columnNumber(last[1] ?? '') - column + 1,
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
