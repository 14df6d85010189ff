import type { HostChange, RowSpan } from '../../workbook/host';
import type { CheckRun } from '../../model/check-run';
import type { LiveCheckingOptions, StaleReason } from './live-options';
import { moveRows, takesHeadings } from './move-run';
import { editOf, editsHeadings, editsRows, moveOf } from './edit-or-move';
import type { Rechecked, TouchedRows } from './recheck-outcome';
import { movedSpans } from './row-move';
import type { RowMove } from './row-move';
import { mergeSpans } from '../../workbook/row-spans';

/**
 * Live checking from the end of one check to the next. One thing is done at a time; what is told meanwhile waits. Moves
 * of rows need nobody's answer and are made at once, also in what comes of a question that is on its way.
 */
export class LiveSession {
  /** By sheet, rows to be checked again. */
  private readonly pending = new Map<string, readonly RowSpan[]>();
  private readonly stopping = new AbortController();
  private readonly timers: { edit?: () => void; compare?: () => void } = {};
  private readonly due = { edit: false, compare: false };
  /** Moves since the question that is on its way was asked; undefined when none is. */
  private movesSince?: RowMove[];

  constructor(
    private readonly options: LiveCheckingOptions,
    private run: CheckRun,
  ) {}

  end(): void {
    this.stopping.abort();
    this.arm('edit', false);
    this.arm('compare', false);
  }

  changed(change: HostChange): void {
    const { sheet, kind } = change;
    const isChecked = this.run.tables.some((table) => table.sheet.id === sheet);
    if (this.ended || !isChecked || kind === 'sheets') return;
    const [edit, move] = [editOf(change), moveOf(change)];
    if (move !== undefined) {
      if (takesHeadings(this.run, move)) return this.giveUp({ kind: 'headings', sheet });
      return this.move(move);
    }
    if (edit === undefined) return this.giveUp({ kind: 'moved', sheet });
    if (editsHeadings(this.run, edit)) this.options.onStale({ kind: 'headings', sheet });
    if (editsRows(this.run, edit)) this.recheckSoon(sheet, edit.rows);
  }

  wrote(rows: readonly TouchedRows[]): void {
    if (this.ended) return;
    for (const { sheet, rows: spans } of rows) this.recheckSoon(sheet, spans);
    this.arm('edit', false);
    this.due.edit = true;
    void this.work();
  }

  private get ended(): boolean {
    return this.stopping.signal.aborted;
  }

  private giveUp(reason: StaleReason): void {
    this.end();
    this.options.onStale(reason);
  }

  private move(move: RowMove): void {
    this.movesSince?.push(move);
    this.pending.set(move.sheet, movedSpans(this.pending.get(move.sheet) ?? [], move));
    // Rows may come with something in them.
    const { sheet, row, rowCount } = move;
    if (move.kind === 'inserted') this.recheckSoon(sheet, [{ row, rowCount }]);
    this.take(moveRows(this.run, move));
  }

  /** Rows are checked again when nothing has been edited for a while. */
  private recheckSoon(sheet: string, rows: readonly RowSpan[]): void {
    this.pending.set(sheet, mergeSpans([...(this.pending.get(sheet) ?? []), ...rows]));
    this.arm('edit', true);
    this.arm('compare', this.timers.compare !== undefined || this.due.compare);
  }

  private arm(what: 'edit' | 'compare', again: boolean): void {
    this.timers[what]?.();
    this.timers[what] = undefined;
    this.due[what] = false;
    if (!again || this.ended) return;
    this.timers[what] = this.options.clock.after(this.options.quiet[what], () => {
      this.timers[what] = undefined;
      this.due[what] = true;
      void this.work();
    });
  }

  private async work(): Promise<void> {
    while (!this.ended && this.movesSince === undefined) {
      const next = this.due.edit ? this.nextRows() : undefined;
      if (next !== undefined) await this.recheck(next);
      else if (this.due.compare) await this.compare();
      else return;
    }
  }

  private nextRows(): TouchedRows | undefined {
    for (const [sheet, rows] of this.pending) {
      this.pending.delete(sheet);
      if (rows.length > 0) return { sheet, rows };
    }
    this.due.edit = false;
    return undefined;
  }

  private async recheck(edit: TouchedRows): Promise<void> {
    const moves = await this.ask((options) => this.options.recheck(this.run, edit, options), edit);
    // Whether they were read before the rows moved or after, nobody knows.
    const again = movedBy([edit], moves)[0]!.rows;
    if (moves.some(({ sheet }) => sheet === edit.sheet) && !this.ended) this.recheckSoon(edit.sheet, again);
  }

  private async compare(): Promise<void> {
    this.due.compare = false;
    await this.ask((options) => this.options.compare(this.run, options));
  }

  /** Asks, and takes what comes of it; gives the moves that were made meanwhile. Rows that got no answer wait for the next edit. */
  private async ask(
    question: (options: { readonly signal: AbortSignal }) => Promise<Rechecked>,
    rows?: TouchedRows,
  ): Promise<readonly RowMove[]> {
    const moves: RowMove[] = (this.movesSince = []);
    try {
      const answer = await question({ signal: this.stopping.signal });
      if (!this.ended) this.take(afterMoves(answer, moves));
    } catch (error) {
      if (this.ended) return moves;
      if (rows !== undefined) {
        const [left] = movedBy([rows], moves);
        this.pending.set(rows.sheet, mergeSpans([...(this.pending.get(rows.sheet) ?? []), ...left!.rows]));
        this.due.edit = false;
      }
      this.options.onStale({ kind: 'failed', error });
    } finally {
      this.movesSince = undefined;
    }
    return moves;
  }

  private take({ run, touched, comparing }: Rechecked): void {
    const isNew = run !== this.run || touched.length > 0;
    this.run = run;
    if (comparing) this.arm('compare', true);
    if (isNew) this.options.onRun(run, touched);
  }
}

/** An answer about rows that have moved since the question. */
function afterMoves(answer: Rechecked, moves: readonly RowMove[]): Rechecked {
  return moves.reduce((so, move) => {
    const { run, touched, comparing } = moveRows(so.run, move);
    return { run, touched: [...movedBy(so.touched, [move]), ...touched], comparing };
  }, answer);
}

function movedBy(touched: readonly TouchedRows[], moves: readonly RowMove[]): TouchedRows[] {
  return touched.map(({ sheet, rows }) => ({
    sheet,
    rows: moves.reduce<readonly RowSpan[]>(
      (spans, move) => (move.sheet === sheet ? movedSpans(spans, move) : spans),
      rows,
    ),
  }));
}
