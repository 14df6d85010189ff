import type { Finding } from '../../model/check-run';
import type { MatchedTable } from '../../model/match';
import type { TouchedRows } from './recheck-outcome';
import { movedRow } from './row-move';
import type { RowMove } from './row-move';
import { spansOfRows } from '../../workbook/row-spans';

/**
 * Moves findings along with their rows. Those above stay the objects they are. To remember which moved to which, for lists
 * that share them, would take longer than to move them twice.
 */
export class FindingMover {
  private readonly bereft = new Map<string, Set<number>>();
  private readonly moves: readonly boolean[];

  constructor(
    private readonly tables: readonly Pick<MatchedTable, 'sheet'>[],
    private readonly move: RowMove,
  ) {
    this.moves = tables.map(({ sheet }) => sheet.id === move.sheet);
  }

  all(findings: readonly Finding[]): Finding[] {
    const moved: Finding[] = [];
    for (const finding of findings) {
      const one = this.one(finding);
      if (one !== undefined) moved.push(one);
    }
    return moved;
  }

  /** Rows that lost a finding because the row it was about is gone, where they are now. */
  get rowsBereft(): TouchedRows[] {
    return [...this.bereft].map(([sheet, rows]) => ({
      sheet,
      rows: spansOfRows([...rows].sort((a, b) => a - b)),
    }));
  }

  private one(finding: Finding): Finding | undefined {
    const { table, relatedTable = table, relatedRow } = finding;
    const row = this.rowOf(table, finding.row);
    if (row === undefined) return undefined;
    const related = relatedRow === undefined ? undefined : this.rowOf(relatedTable, relatedRow);
    if (relatedRow !== undefined && related === undefined) {
      const { id } = this.tables[table]!.sheet;
      this.bereft.set(id, (this.bereft.get(id) ?? new Set()).add(row));
      return undefined;
    }
    if (row === finding.row && related === relatedRow) return finding;
    return related === undefined ? { ...finding, row } : { ...finding, row, relatedRow: related };
  }

  private rowOf(table: number, row: number): number | undefined {
    return this.moves[table] === true ? movedRow(row, this.move) : row;
  }
}
