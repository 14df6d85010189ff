/** Marks by cell, for a grid that asks for every cell it draws, and by row, so that some rows can be marked anew. */
import { isWorse, type Severity } from '../../../core/api/severity';
import type { MarkUpdate, SheetMarks } from '../../workbook/host';

type MarkedRow = Map<number, Severity>;

export class MarkIndex {
  private readonly bySheet = new Map<string, Map<number, MarkedRow>>();

  constructor(marks: readonly SheetMarks[]) {
    for (const mark of marks) this.add(mark);
  }

  /** The worst mark of a cell. */
  get(sheet: string, row: number, column: number): Severity | undefined {
    return this.bySheet.get(sheet)?.get(row)?.get(column);
  }

  /** Marks of these rows in place of those they have. */
  update({ sheet, cells, rows }: MarkUpdate): void {
    const ofSheet = this.bySheet.get(sheet);
    for (const { row, rowCount } of rows) {
      // A span may reach far below the last mark.
      if (rowCount < (ofSheet?.size ?? 0)) for (let i = row; i < row + rowCount; i++) ofSheet?.delete(i);
      else for (const i of ofSheet?.keys() ?? []) if (i >= row && i < row + rowCount) ofSheet?.delete(i);
    }
    this.add({ sheet, cells });
  }

  /** A sheet has gone. */
  forget(sheet: string): void {
    this.bySheet.delete(sheet);
  }

  /** All of them, a cell once, sheets as they were marked and cells in the order of rows and columns. */
  all(): SheetMarks[] {
    return [...this.bySheet].map(([sheet, rows]) => ({
      sheet,
      cells: [...rows]
        .sort(([a], [b]) => a - b)
        .flatMap(([row, marked]) =>
          [...marked].sort(([a], [b]) => a - b).map(([column, severity]) => ({ row, column, severity })),
        ),
    }));
  }

  private add({ sheet, cells }: SheetMarks): void {
    const ofSheet = this.bySheet.get(sheet) ?? new Map<number, MarkedRow>();
    this.bySheet.set(sheet, ofSheet);
    for (const { row, column, severity } of cells) {
      const marked = ofSheet.get(row) ?? new Map<number, Severity>();
      ofSheet.set(row, marked);
      const before = marked.get(column);
      if (before === undefined || isWorse(severity, before)) marked.set(column, severity);
    }
  }
}
