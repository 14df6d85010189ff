import type { EncodedColumn } from '../http/api';
import type { Parsed } from '../rules/rule';
import type { CompiledField } from './compile-field';
import { decodeColumn } from './decode-column';
import { isSlight } from './faults';
import { Reading } from './reading';

export interface ColumnFaults {
  /** Fault by place, 0 for none, as in `faults.ts`. */
  readonly byPlace: Uint16Array;
  /** Whether there are slight ones, and others. */
  readonly slight: boolean;
  readonly others: boolean;
  /** The fault that every single value has, 0 when they differ. */
  readonly throughout: number;
}

/** One column, each of its distinct values read once. */
export interface ReadColumn {
  readonly field: string;
  readonly compiled: CompiledField;
  /** Every row's place in the arrays below. */
  readonly index: Uint16Array | Uint32Array;
  /** As in `Reading`, by place. */
  readonly parsed: readonly (Parsed | null)[];
  /** What is wrong with the values, undefined when nothing is. */
  readonly faults: ColumnFaults | undefined;
  /** Whether any value is blank. */
  readonly hasBlank: boolean;
}

export function readColumn(
  compiled: CompiledField,
  column: EncodedColumn,
  rows: number,
  workbook: boolean,
): ReadColumn {
  const { values, index } = decodeColumn(column, rows);
  const parsed: (Parsed | null)[] = new Array<Parsed | null>(values.length);
  const reading = new Reading();
  let byPlace: Uint16Array | undefined;
  let hasBlank = false;
  for (let at = 0; at < values.length; at += 1) {
    compiled.read(values[at] ?? null, workbook, reading);
    parsed[at] = reading.parsed;
    if (reading.parsed === undefined) hasBlank = true;
    if (reading.fault !== 0) {
      byPlace ??= new Uint16Array(values.length);
      byPlace[at] = reading.fault;
    }
  }
  const faults = byPlace === undefined ? undefined : sumUp(byPlace);
  return { field: column.field, compiled, index, parsed, faults, hasBlank };
}

function sumUp(byPlace: Uint16Array): ColumnFaults {
  let slight = false;
  let others = false;
  let throughout = byPlace[0] as number;
  for (let at = 0; at < byPlace.length; at += 1) {
    const fault = byPlace[at] as number;
    if (fault !== throughout) throughout = 0;
    if (isSlight(fault)) slight = true;
    else if (fault !== 0) others = true;
  }
  return { byPlace, slight, others, throughout };
}
