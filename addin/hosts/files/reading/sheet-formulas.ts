/** Formulas of a sheet by cell, read from its part. */
import { firstArea } from '../../../workbook/a1-address';
import { CellCursor } from './cell-cursor';
import type { CellRange } from './cell-reference';
import { covers } from './cell-reference';
import { FILE_LIMITS } from '../refusing/limits';
import { shiftFormula } from './shift-formula';
import { XmlScanner } from '../xml/xml-scanner';

export type FormulaAt = (row: number, column: number) => string | undefined;

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Gives each formula with its equals sign, that of every cell of a block that one formula fills. */
export function readFormulas(bytes: Uint8Array, part: string): FormulaAt {
  const own = new Map<number, string>();
  const shared = new Map<string, Shared>();
  const sharers = new Map<number, string>();
  const filled: (CellRange & { readonly text: string })[] = [];
  const scanner = new XmlScanner(bytes, part);
  while (scanner.next() && !(scanner.depth === 1 && scanner.is('sheetData')));
  const cursor = new CellCursor(scanner, part);
  while (cursor.next()) {
    if (cursor.event !== 'cell' || !cursor.hasFormula) continue;
    const { row, column, sharedFormula } = cursor;
    const text = scanner.text(cursor.formulaStart, cursor.formulaEnd);
    const range = cursor.filled === undefined ? undefined : firstArea(cursor.filled);
    if (range !== undefined) filled.push({ ...range, text });
    else if (sharedFormula !== undefined && text === '') sharers.set(keyOf(row, column), sharedFormula);
    else own.set(keyOf(row, column), text);
    if (sharedFormula !== undefined && text !== '') shared.set(sharedFormula, { row, column, text });
  }
  return (row, column) => {
    const text = own.get(keyOf(row, column));
    if (text !== undefined) return `=${text}`;
    const first = shared.get(sharers.get(keyOf(row, column)) ?? '');
    if (first !== undefined) return `=${shiftFormula(first.text, row - first.row, column - first.column)}`;
    const block = filled.find((range) => covers(range, row, column));
    return block === undefined ? undefined : `=${block.text}`;
  };
}

function keyOf(row: number, column: number): number {
  return row * FILE_LIMITS.columns + column;
}
