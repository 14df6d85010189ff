import type { CellValue, EncodedColumn } from './shapes';
import { encodeBase64 } from './base64';

/** Rows after which a column with mostly different values is sent as it is: looking further would only cost time. */
const TRIAL_ROWS = 1024;

/**
 * Cells of one column as they are sent: each distinct cell once and every row's position among them, or the rows
 * themselves where cells hardly repeat. Dates and errors are told apart by their content, 1 and "1" by their type.
 */
export function encodeColumn(field: string, cells: readonly CellValue[]): EncodedColumn {
  const values: CellValue[] = [];
  const plain = new Map<string | number | boolean | null, number>();
  const dates = new Map<string, number>();
  const errors = new Map<string, number>();
  const index = new Uint32Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    if (row === TRIAL_ROWS && values.length > TRIAL_ROWS / 2) return { field, values: [...cells] };
    const cell = cells[row] as CellValue;
    let position: number | undefined;
    if (typeof cell !== 'object' || cell === null) {
      position = plain.get(cell);
      if (position === undefined) plain.set(cell, (position = values.push(cell) - 1));
    } else if ('date' in cell) {
      position = dates.get(cell.date);
      if (position === undefined) dates.set(cell.date, (position = values.push(cell) - 1));
    } else {
      position = errors.get(cell.error);
      if (position === undefined) errors.set(cell.error, (position = values.push(cell) - 1));
    }
    index[row] = position;
  }
  if (values.length > cells.length / 2) return { field, values: [...cells] };
  return { field, values, index: encodeBase64(narrow(index, values.length)) };
}

/** One byte a row for up to 256 values, two for up to 65,536, else four (typed arrays are little-endian wherever we run). */
function narrow(index: Uint32Array, values: number): Uint8Array {
  const fitted = values <= 256 ? new Uint8Array(index) : values <= 65_536 ? new Uint16Array(index) : index;
  return new Uint8Array(fitted.buffer, fitted.byteOffset, fitted.byteLength);
}
