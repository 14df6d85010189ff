import { checkWorkbook } from '../../../../addin/checking/check-workbook';
import type { CheckDependencies } from '../../../../addin/checking/check-workbook';
import { compareAgain } from '../../../../addin/checking/live/compare-again';
import { moveRows } from '../../../../addin/checking/live/move-run';
import { recheckRows } from '../../../../addin/checking/live/recheck-edit';
import type { LiveDependencies, Rechecked } from '../../../../addin/checking/live/recheck-outcome';
import type { CheckRun } from '../../../../addin/model/check-run';
import type { Match, MatchedTable } from '../../../../addin/model/match';
import type { ReadOptions } from '../../../../addin/workbook/host';
import type { CellValue } from '../../../../core/api/shapes';
import { memoryHost } from '../../../../tools/memory-host';
import type { MemorySheet } from '../../../../tools/memory-host';

const OPTIONS = { referenceDate: '2026-09-30', collections: [] };

export interface LiveSheet {
  readonly name: string;
  /** From the first cell of the sheet on. */
  readonly cells: CellValue[][];
}

/** A workbook that is edited under a run: what happens to its cells happens to the run, as the pane does it. */
export class LiveWorkbook {
  run!: CheckRun;
  last!: Rechecked;
  /** Every read there was: `Staff 3 +2` is two rows from row 3 (as users count) on. */
  readonly reads: string[] = [];
  private places: MatchedTable[];

  constructor(
    readonly sheets: readonly LiveSheet[],
    match: Pick<Match, 'tables'>,
    private readonly dependencies: Pick<CheckDependencies, 'api' | 'standard'>,
  ) {
    this.places = [...match.tables];
  }

  async check(): Promise<this> {
    this.run = await this.checkedAnew();
    return this;
  }

  /** The run of a whole check of the workbook as it is now. */
  checkedAnew(): Promise<CheckRun> {
    const tables = this.places.map((table) => {
      const rows = Math.max(0, this.sheet(table.sheet.id).cells.length - table.firstRow);
      return { ...table, rows, also: table.also?.map((one) => ({ ...one, rows, firstRow: table.firstRow })) };
    });
    return checkWorkbook(this.live(false), { tables }, OPTIONS);
  }

  /** Writes a row's cells, and checks it again. */
  edit(sheet: string, row: number, cells: readonly (CellValue | undefined)[]): Promise<Rechecked> {
    return this.editRows(sheet, row, [cells]);
  }

  /** Writes rows one below the other, and checks them again. A cell left undefined stays. */
  editRows(
    sheet: string,
    row: number,
    rows: readonly (readonly (CellValue | undefined)[])[],
  ): Promise<Rechecked> {
    const { cells } = this.sheet(sheet);
    while (cells.length < row + rows.length) cells.push([]);
    rows.forEach((values, at) => {
      const own = (cells[row + at] = [...cells[row + at]!]);
      values.forEach((value, column) => {
        if (value !== undefined) own[column] = value;
      });
    });
    return this.recheck(sheet, [{ row, rowCount: rows.length }]);
  }

  async recheck(sheet: string, rows: readonly { row: number; rowCount: number }[]): Promise<Rechecked> {
    return this.take(await recheckRows(this.live(true), this.run, { sheet, rows }));
  }

  insert(sheet: string, row: number, rowCount: number): Rechecked {
    this.sheet(sheet).cells.splice(row, 0, ...Array.from({ length: rowCount }, () => []));
    return this.move({ sheet, kind: 'inserted', row, rowCount });
  }

  delete(sheet: string, row: number, rowCount: number): Rechecked {
    this.sheet(sheet).cells.splice(row, rowCount);
    return this.move({ sheet, kind: 'deleted', row, rowCount });
  }

  async compare(): Promise<Rechecked> {
    return this.take(await compareAgain(this.dependencies, this.run));
  }

  sheet(name: string): LiveSheet {
    return this.sheets.find((one) => one.name === name)!;
  }

  live(noted: boolean): LiveDependencies {
    const sheets: readonly MemorySheet[] = this.sheets;
    const onRead = (sheet: string, { row, rowCount }: ReadOptions): void => {
      if (noted) this.reads.push(`${sheet} ${row + 1} +${rowCount}`);
    };
    return { ...this.dependencies, host: memoryHost(sheets, { onRead }) };
  }

  private move(move: Parameters<typeof moveRows>[1]): Rechecked {
    const { sheet, kind, row, rowCount } = move;
    this.places = this.places.map((table) => {
      if (table.sheet.id !== sheet || row > table.headingRow) return table;
      const by = kind === 'inserted' ? rowCount : -rowCount;
      return { ...table, headingRow: table.headingRow + by, firstRow: table.firstRow + by };
    });
    return this.take(moveRows(this.run, move));
  }

  private take(rechecked: Rechecked): Rechecked {
    this.last = rechecked;
    this.run = rechecked.run;
    return rechecked;
  }
}

/** All that a run says, and every value it has, to be compared with another's. */
export function saidBy(run: CheckRun, sheets: readonly LiveSheet[]): object {
  return {
    findings: run.findings,
    failed: run.failed,
    rowsChecked: run.rowsChecked,
    // A check anew of no rows asks nobody, and so learns of no newer entry.
    entry: run.rowsChecked === 0 ? undefined : run.entry,
    tables: run.tables.map(({ layout, sheet, firstRow, rows }) => [layout.id, sheet.id, firstRow, rows]),
    values: run.tables.map(({ sheet }, table) => {
      const { cells } = sheets.find(({ name }) => name === sheet.id)!;
      return cells.map((own, row) => own.map((_, column) => run.valueAt(table, row, column)));
    }),
  };
}
