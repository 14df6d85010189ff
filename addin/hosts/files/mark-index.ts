/** Marks by cell, for a grid that asks for every cell it draws. */
import type { Severity } from '../../../functions/http/api';
import type { SheetMarks } from '../host';
import { FILE_LIMITS } from './limits';

const RANK: Readonly<Record<Severity, number>> = { error: 3, query: 2, warning: 1 };

export class MarkIndex {
  private readonly bySheet = new Map<string, Map<number, Severity>>();

  constructor(marks: readonly SheetMarks[]) {
    for (const { sheet, cells } of marks) {
      const ofSheet = this.bySheet.get(sheet) ?? new Map<number, Severity>();
      this.bySheet.set(sheet, ofSheet);
      for (const { row, column, severity } of cells) {
        const before = ofSheet.get(keyOf(row, column));
        if (before === undefined || RANK[severity] > RANK[before]) ofSheet.set(keyOf(row, column), severity);
      }
    }
  }

  /** The worst mark of a cell. */
  get(sheet: string, row: number, column: number): Severity | undefined {
    return this.bySheet.get(sheet)?.get(keyOf(row, column));
  }
}

function keyOf(row: number, column: number): number {
  return row * FILE_LIMITS.columns + column;
}
