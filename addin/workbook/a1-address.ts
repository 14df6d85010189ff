/** Cell addresses as Excel writes them, from positions that count from 0. */
import { columnLetters } from '../../core/values/column-letters';

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

/** What one part of an address names: cells, or whole rows (no columns), or whole columns (no rows). */
export type AddressPart = Partial<Area>;

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** `'Staff, 2026'!` or `Staff!` in front of an area. */
const SHEET = /'(?:[^']|'')*'!|[^',!:]+!/g;
const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/;

/**
 * Every part of an event's address: `C5:D9,F2` two areas, `5:9` and `A5:XFD9` whole rows, `A:C` whole columns. A part
 * that can't be read names nothing: `{}`.
 */
export function addressParts(address: string): AddressPart[] {
  return address
    .replace(SHEET, '')
    .split(',')
    .map((part) => partOf(part.trim()));
}

function partOf(part: string): AddressPart {
  const [from = '', to = from] = part.split(':');
  const first = CORNER.exec(from);
  const last = CORNER.exec(to);
  if (!first || !last || part === '') return {};
  const rows = spanOf(first[2] && Number(first[2]) - 1, last[2] && Number(last[2]) - 1, ROWS);
  const columns = spanOf(first[1] && columnNumber(first[1]), last[1] && columnNumber(last[1]), COLUMNS);
  return {
    ...(rows && { row: rows.first, rowCount: rows.count }),
    ...(columns && { column: columns.first, columnCount: columns.count }),
  };
}

/** Undefined when the part leaves it out, or takes in all there are. */
function spanOf(
  first: number | string | undefined,
  last: number | string | undefined,
  all: number,
): { first: number; count: number } | undefined {
  if (typeof first !== 'number' || typeof last !== 'number') return undefined;
  const count = last - first + 1;
  return count === all ? undefined : { first, count };
}

/** `C5`, or `C5:D9`. */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}

/** An address with its sheet, as formulas and links within a workbook have it: `'It''s'!C5`. */
export function addressOnSheet(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
