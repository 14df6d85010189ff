import type { CellValue, EncodedColumn } from '../../../core/api/shapes';
import type { Parsed } from '../../rules/rule';
import { NOT_CALCULATED } from '../../../core/api/shapes/cells';
import { ColumnFaults } from './column-faults';
import type { CompiledField } from '../compiled/compile-field';
import { decodeColumn } from '../../../core/api/coding/columns';
import { CellReading, type ParsedColumn } from '../readers/reading';

/** One column, each of its distinct values read once. */
export interface ReadColumn {
  readonly field: string;
  readonly compiled: CompiledField;
  /** Every row's place in the arrays below. */
  readonly index: Uint16Array | Uint32Array;
  /** As in `Reading`, by place. */
  readonly parsed: Readonly<ParsedColumn>;
  /**
   * The same as rules that find errors see it: a value that could be read and has no more than a warning or a query is
   * there, so that these hide no error. The same array where there is none.
   */
  readonly forErrors: Readonly<ParsedColumn>;
  /** What is wrong with the values, undefined when nothing is. */
  readonly faults: ColumnFaults | undefined;
  /** Whether any value is blank. */
  readonly hasBlank: boolean;
  /** Places of formulas that have not been calculated; undefined when there are none. */
  readonly unsettled: ReadonlySet<number> | undefined;
}

/** Unpacks a column and reads each of its distinct values once. @throws InputError for an index that no value has */
export function readColumn(
  compiled: CompiledField,
  column: EncodedColumn,
  rows: number,
  workbook: boolean,
): ReadColumn {
  const { values, index } = decodeColumn(column, rows);
  const parsed = compiled.glance(values, workbook);
  const reading = new CellReading();
  let faults: ColumnFaults | undefined;
  const said: [at: number, value: Parsed][] = [];
  let unsettled: Set<number> | undefined;
  for (let at = firstDoubt(parsed); at < parsed.length; at += 1) {
    if (parsed[at] !== null) continue;
    compiled.read(values[at] as CellValue, workbook, reading);
    parsed[at] = reading.parsed;
    if (isNotCalculated(values[at])) (unsettled ??= new Set()).add(at);
    if (reading.fault !== 0) (faults ??= new ColumnFaults(values.length)).add(at, reading.fault);
    if (reading.said !== undefined && !compiled.isError(reading.fault)) said.push([at, reading.said]);
  }
  const forErrors = said.length === 0 ? parsed : [...parsed];
  for (const [at, value] of said) forErrors[at] = value;
  return {
    field: column.field,
    compiled,
    index,
    parsed,
    forErrors,
    faults,
    hasBlank: parsed.includes(undefined),
    unsettled,
  };
}

function isNotCalculated(cell: CellValue | undefined): boolean {
  return typeof cell === 'object' && cell !== null && 'error' in cell && cell.error === NOT_CALCULATED;
}

/** The first place that must be read by itself; their count when there is none. */
function firstDoubt(parsed: ParsedColumn): number {
  const at = parsed.indexOf(null);
  return at < 0 ? parsed.length : at;
}
