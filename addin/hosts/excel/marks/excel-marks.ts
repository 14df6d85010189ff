/** The marks of one workbook: put, changed and taken away one after the other. */
import type { Host, HostChange, MarkOutcome, MarkUpdate, SheetMarks } from '../../../workbook/host';
import { marksOfRuns, worstByCell } from '../../../workbook/plan-marks';
import { clearMarks } from './clear-marks';
import { markCells } from './mark-cells';
import { MarkLedger } from './mark-ledger';
import type { RunExcel } from '../calls/run-excel';
import { isMarkedAlready, updateMarks } from './update-marks';

export class ExcelMarks implements Pick<Host, 'mark' | 'clearMarks' | 'updateMarks'> {
  private readonly ledger: MarkLedger;
  private last: Promise<unknown> = Promise.resolve();
  private busy = false;
  private movedMeanwhile = false;

  /** @param isWatching whether every change of a sheet comes to `follow` */
  constructor(
    private readonly run: RunExcel,
    isWatching: () => boolean,
  ) {
    this.ledger = new MarkLedger(isWatching);
  }

  mark(marks: readonly SheetMarks[]): Promise<MarkOutcome> {
    const bySheet = new Map<string, SheetMarks['cells'][number][]>();
    for (const { sheet, cells } of marks) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...cells]);
    const planned = new Map(
      [...bySheet].map(([sheet, cells]) => [sheet, marksOfRuns(sheet, worstByCell(cells))] as const),
    );
    return this.inTurn(() => this.run((context) => markCells(context, this.ledger, planned)));
  }

  clearMarks(): Promise<void> {
    return this.inTurn(() => {
      this.ledger.clear();
      return this.run(clearMarks);
    });
  }

  updateMarks(updates: readonly MarkUpdate[]): Promise<MarkOutcome> {
    return this.inTurn(async () => {
      if (isMarkedAlready(this.ledger, updates)) return { skipped: [] };
      return this.run((context) => updateMarks(context, this.ledger, updates));
    });
  }

  /** What moved the cells of a sheet. When it happens while we mark, nobody can say which of both came first. */
  follow(change: HostChange): void {
    this.ledger.move(change);
    if (this.busy) this.movedMeanwhile = true;
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.last.then(async () => {
      this.busy = true;
      this.movedMeanwhile = false;
      try {
        return await act();
      } finally {
        if (this.movedMeanwhile) this.ledger.doubtAll();
        this.busy = false;
      }
    });
    this.last = done.catch(() => undefined);
    return done;
  }
}
