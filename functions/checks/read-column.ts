import type { EncodedColumn } from '../http/api';
import type { Parsed } from '../rules/rule';
import type { CompiledField } from './compile-field';
import { decodeColumn } from './decode-column';
import { Reading } from './reading';

/** One column, each of its distinct values read once. */
export interface ReadColumn {
  readonly field: string;
  readonly compiled: CompiledField;
  /** Every row's place in the arrays below. */
  readonly index: Uint16Array | Uint32Array;
  /** As in `Reading`, by place. */
  readonly parsed: readonly (Parsed | null)[];
  /** Fault by place, undefined when no value has one. */
  readonly faults: Uint16Array | undefined;
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
  let faults: Uint16Array | undefined;
  let hasBlank = false;
  for (let at = 0; at < values.length; at += 1) {
    compiled.read(values[at] ?? null, workbook, reading);
    parsed[at] = reading.parsed;
    if (reading.parsed === undefined) hasBlank = true;
    if (reading.fault !== 0) {
      faults ??= new Uint16Array(values.length);
      faults[at] = reading.fault;
    }
  }
  return { field: column.field, compiled, index, parsed, faults, hasBlank };
}
