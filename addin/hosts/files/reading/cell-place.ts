/**
 * Where rows and cells of a worksheet say that they are (ECMA-376, 18.3.1.4 and 18.3.1.73), exactly or not at all. What a
 * cell says is its place. Where that contradicts its row's number the readers we looked at differ: LibreOffice
 * (sheetdatacontext.cxx, importCell) and openpyxl go by the cell, SheetJS by the row when it reads densely; Excel finds
 * such a sheet damaged. So it is refused, like rows and cells that come twice or out of order, which can't all be true.
 */
import { FILE_LIMITS } from '../refusing/limits';
import { PlaceFault } from './place-fault';

const A = 0x41;
const Z = 0x5a;
const ZERO = 0x30;

/** Column and row from 0; -1 where the letters or digits give none. Short names, which all are, without a string. */
export function readPlace(
  bytes: Uint8Array,
  from: number,
  to: number,
  place: { column: number; row: number },
): void {
  let column = 0;
  let row = 0;
  let at = from;
  for (; at < to && bytes[at]! >= A && bytes[at]! <= Z; at++) column = column * 26 + bytes[at]! - A + 1;
  const digits = at;
  for (; at < to && bytes[at]! >= ZERO && bytes[at]! <= ZERO + 9; at++) row = row * 10 + bytes[at]! - ZERO;
  const isPlace = column > 0 && at > digits && at === to;
  place.column = isPlace ? column - 1 : -1;
  place.row = isPlace ? row - 1 : -1;
}

/** A row's number as its attribute gives it, from 1; nothing when it is left out or empty. */
export function readRowNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (!/^\d+$/.test(trimmed)) throw new PlaceFault('a row has a number that no row can have');
  return Math.min(Number(trimmed), FILE_LIMITS.rows + 1);
}
