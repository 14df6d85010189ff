import type { CompiledLayout } from '../compiled/compile-layout';
import type { ReadColumn } from './read-column';

/** A row is checked in full, in the fields kept for exempt rows alone, or (nothing in it) not at all. */
export const FULL = 0;
/** The row is checked in some fields alone (`CompiledLayout.exempt`). */
export const EXEMPT = 1;
/** The row has nothing in any column sent. */
export const BLANK = 2;

/** The rows that something is looked for in. */
export interface RowReach {
  readonly states: Uint8Array;
  /** Rows of a higher state are left out. */
  readonly upTo: number;
  /** No row is left out. */
  readonly all: boolean;
}

export interface RowStates {
  readonly states: Uint8Array;
  readonly blankRows: readonly number[];
  /** Every row is checked in full. */
  readonly allFull: boolean;
}

/** What each row is to the rules. */
export function findRowStates(
  compiled: CompiledLayout,
  columns: ReadonlyMap<string, ReadColumn>,
  rows: number,
): RowStates {
  const states = new Uint8Array(rows);
  const anyExempt = markExempt(states, compiled, columns);
  const blankRows = findBlankRows([...columns.values()], rows);
  for (const row of blankRows) states[row] = BLANK;
  return { states, blankRows, allFull: !anyExempt && blankRows.length === 0 };
}

/** Most sheets have a column without blanks, which settles it without looking at a row. */
function findBlankRows(columns: readonly ReadColumn[], rows: number): number[] {
  if (columns.some((column) => !column.hasBlank)) return [];
  let blank: number[] | undefined;
  for (const { index, parsed } of columns) {
    const isBlank = (row: number) => parsed[index[row] as number] === undefined;
    if (blank !== undefined) {
      blank = blank.filter(isBlank);
      continue;
    }
    blank = [];
    for (let row = 0; row < rows; row += 1) if (isBlank(row)) blank.push(row);
  }
  return blank ?? [];
}

/** Marks rows that are checked in some fields alone; whether there may be any. */
function markExempt(
  states: Uint8Array,
  { exempt }: CompiledLayout,
  columns: ReadonlyMap<string, ReadColumn>,
): boolean {
  const column = exempt === undefined ? undefined : columns.get(exempt.field);
  if (exempt === undefined || column === undefined) return false;
  const { index, parsed } = column;
  const exempts = Uint8Array.from(parsed, (value) =>
    value !== null && exempt.codes.has(value) ? EXEMPT : FULL,
  );
  if (!exempts.includes(EXEMPT)) return false;
  for (let row = 0; row < states.length; row += 1) states[row] = exempts[index[row] as number] as number;
  return true;
}
