/** Edits checked as they come: the list, the counts and the marks follow the user's own typing. */
import type { TouchedRows } from '../../checking/live/recheck-outcome';
import { spansOfRows } from '../../workbook/row-spans';
import { marksOfRows } from '../../checking/marks';
import type { CheckRun } from '../../model/check-run';
import { countOf } from '../../../core/values/words';
import type { CellPlace, HostChange } from '../../workbook/host';
import { groupBy } from '../../../core/values/group-by';
import { openOf } from '../state/listing';
import type { PaneContext } from '../state/pane-context';
import { troubleOf } from '../state/trouble-of';

export interface LiveActions {
  /** A check runs: what is told meanwhile is kept. */
  hold(): void;
  /** The run on show is whole: it is kept true from here on. */
  start(): void;
  stop(): void;
  /** A change by the user. */
  changed(change: HostChange): void;
  /** Cells that we wrote ourselves, which the host does not tell. */
  written(cells: readonly CellPlace[]): void;
  /** Draws the marks of a finding's row anew. */
  remark(finding: number): Promise<void>;
}

export function createLive(
  { store, host, checks }: Pick<PaneContext, 'store' | 'host' | 'checks'>,
  nameCodes: (run: CheckRun) => Promise<void>,
): LiveActions {
  /** Marks are drawn one after the other, or an earlier answer could undo a later one. */
  let marking: Promise<void> = Promise.resolve();

  const checking = checks.live(() => store.state.standard, {
    onRun(run, touched) {
      const before = store.state.run?.findings.length;
      store.dispatch({ type: 'rechecked', run });
      const { length } = run.findings;
      if (before !== length) {
        store.dispatch({ type: 'announce', words: `${countOf(length, 'problem', 'problems')} left.` });
      }
      void nameCodes(run);
      void drawMarks(run, touched);
    },
    onStale: (stale) => store.dispatch({ type: 'stale', stale }),
    onState: (live) => store.dispatch({ type: 'live', live }),
  });

  function drawMarks(run: CheckRun, touched: readonly TouchedRows[]): Promise<void> {
    if (!store.state.marked || touched.length === 0) return marking;
    const updates = marksOfRows(openOf(run, store.state.notes), touched);
    marking = marking.then(async () => {
      try {
        await host.updateMarks(updates);
      } catch (error) {
        store.dispatch({ type: 'trouble', trouble: troubleOf(error, 'Marking the cells') });
      }
    });
    return marking;
  }

  return {
    hold: () => checking.hold(),
    start() {
      const { run } = store.state;
      if (run !== null) checking.start(run);
    },
    stop: () => checking.stop(),
    changed: (change) => checking.changed(change),
    written(cells) {
      const sheets = [...groupBy(cells, (cell) => cell.sheet)];
      checking.wrote(
        sheets.map(([sheet, own]) => {
          const rows = [...new Set(own.map(({ row }) => row))].sort((a, b) => a - b);
          return { sheet, rows: spansOfRows(rows) };
        }),
      );
    },
    async remark(finding) {
      const { run } = store.state;
      const found = run?.findings[finding];
      if (run === null || found === undefined) return;
      const { sheet } = run.tables[found.table]!;
      await drawMarks(run, [{ sheet: sheet.id, rows: [{ row: found.row, rowCount: 1 }] }]);
    },
  };
}
