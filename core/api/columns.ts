import { LIMITS, type CellValue, type EncodedColumn } from './shapes';
import { greatest } from '../values/greatest';
import { InputError } from './input-error';

/** A column as it is checked: distinct values, and for every row its value's place among them. */
export interface DecodedColumn {
  readonly values: readonly CellValue[];
  /** As long as there are rows. Two bytes each unless there are more values than that can tell apart. */
  readonly index: Uint16Array | Uint32Array;
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?$/;
const MOST_FOR_TWO_BYTES = 65_536;
/** Excel's longest is #EXTERNAL! or so. */
const LONGEST_ERROR = 50;
const LONGEST_CELL = LIMITS.cellLength;

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
  const width = values <= 256 ? 1 : values <= MOST_FOR_TWO_BYTES ? 2 : 4;
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
