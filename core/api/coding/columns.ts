/**
 * Columns as they travel: each distinct cell once and every row's place among them, in base64, one byte a row for up to
 * 256 values, two for up to 65,536, else four (typed arrays are little-endian wherever we run); or the rows themselves
 * where cells hardly repeat.
 */
import { greatest } from './greatest';
import { InputError } from '../input-error';
import { LIMITS } from '../limits';
import type { CellValue, EncodedColumn } from '../shapes';

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?$/;
const MOST_FOR_ONE_BYTE = 256;
const MOST_FOR_TWO_BYTES = 65_536;
/** Excel's longest is #EXTERNAL! or so. */
const LONGEST_ERROR = 50;
const LONGEST_CELL = LIMITS.cellLength;

/** Bytes of a row's place among so many values. */
function bytesFor(values: number): 1 | 2 | 4 {
  if (values <= MOST_FOR_ONE_BYTE) return 1;
  return values <= MOST_FOR_TWO_BYTES ? 2 : 4;
}

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

function narrow(index: Uint32Array, values: number): Uint8Array {
  const width = bytesFor(values);
  const fitted = width === 1 ? new Uint8Array(index) : width === 2 ? new Uint16Array(index) : index;
  return new Uint8Array(fitted.buffer, fitted.byteOffset, fitted.byteLength);
}

/** Bytes turned into text at once: as many arguments as every engine's stack is sure to hold. */
const PIECE = 0x8000;

/** Base64 of bytes, in a browser as in Node, whatever their number. */
export function encodeBase64(bytes: Uint8Array): string {
  if (typeof Buffer !== 'undefined') {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  }
  let text = '';
  for (let from = 0; from < bytes.length; from += PIECE) {
    text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  }
  return btoa(text);
}

/** A column as it is checked: distinct values, and for every row its value's place among them. */
export interface DecodedColumn {
  readonly values: readonly CellValue[];
  /** As long as there are rows. Two bytes each unless there are more values than that can tell apart. */
  readonly index: Uint16Array | Uint32Array;
}

/** Checks and unpacks one column of a request; anything not as the API describes it is an `InputError`. */
export function decodeColumn(column: EncodedColumn, rows: number): DecodedColumn {
  const { values } = column;
  checkValues(column.field, values);
  if (column.index === undefined) {
    if (values.length !== rows) throw malformed(column.field, `has ${values.length} values for ${rows} rows`);
    return { values, index: countUp(rows) };
  }
  return { values, index: decodeIndex(column.field, column.index, values.length, rows) };
}

function decodeIndex(field: string, text: string, values: number, rows: number): Uint16Array | Uint32Array {
  const width = bytesFor(values);
  // Only the service unpacks, and where it runs there is Node's Buffer.
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== rows * width || text.length !== Math.ceil((rows * width) / 3) * 4) {
    throw malformed(field, `has an index that is not base64 of ${rows} rows of ${width} bytes`);
  }
  // One kind of array for almost every column, so that the loops over them stay fast; the copy is also aligned.
  const index = width === 4 ? new Uint32Array(rows) : new Uint16Array(rows);
  if (width > 1) new Uint8Array(index.buffer).set(bytes);
  const most = width === 1 ? widen(bytes, index) : greatest(index);
  if (most >= values) throw malformed(field, `has an index beyond its ${values} values`);
  return index;
}

/** Copies places of one byte each; the greatest of them, -1 when there are none. */
function widen(bytes: Uint8Array, index: Uint16Array | Uint32Array): number {
  let most = -1;
  for (let row = 0; row < bytes.length; row += 1) {
    const place = bytes[row] as number;
    index[row] = place;
    if (place > most) most = place;
  }
  return most;
}

function checkValues(field: string, values: readonly CellValue[]): void {
  for (let at = 0; at < values.length; at += 1) {
    const value: unknown = values[at];
    if (typeof value === 'string') {
      if (value.length > LONGEST_CELL) throw tooLong(field);
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw malformed(field, 'holds a number that is not finite');
    } else if (value !== null && typeof value !== 'boolean' && !isDateOrError(value)) {
      throw malformed(field, 'holds something that is not a cell');
    }
  }
}

function isDateOrError(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const [[name, held] = [], ...others] = Object.entries(value as Record<string, unknown>);
  if (typeof held !== 'string' || others.length > 0) return false;
  return name === 'date' ? ISO.test(held) : name === 'error' && held.length <= LONGEST_ERROR;
}

let counted = new Uint16Array(0);

/** 0, 1, 2, ... for columns sent as rows: one array, shared, never written to. */
function countUp(rows: number): Uint16Array | Uint32Array {
  if (rows > MOST_FOR_TWO_BYTES) return fillCounting(new Uint32Array(rows));
  if (counted.length < rows) counted = fillCounting(new Uint16Array(rows));
  return counted.subarray(0, rows);
}

function fillCounting<T extends Uint16Array | Uint32Array>(index: T): T {
  for (let row = 0; row < index.length; row += 1) index[row] = row;
  return index;
}

function malformed(field: string, what: string): InputError {
  return new InputError('malformed-column', `Column ${JSON.stringify(field)} ${what}.`);
}

function tooLong(field: string): InputError {
  return new InputError(
    'cell-too-long',
    `Column ${JSON.stringify(field)} has a cell of more than ${LIMITS.cellLength} characters, the most a cell can hold.`,
    LIMITS.cellLength,
  );
}
