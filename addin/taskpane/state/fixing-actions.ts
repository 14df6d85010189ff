/** Fixes: shown before they are done, done, and taken back. */
import type { FixScope } from '../../checking/fixing/fix-scope';
import { planFixes, type FixPlan } from '../../checking/fixing/plan-fixes';
import { countOf } from '../../checking/words';
import type { CellChange, SkippedCell } from '../../hosts/host';
import { undoing, type FixEntry } from './fix-log';
import type { PaneContext } from './pane-actions';
import { scopeWords } from './scope-words';
import { troubleOf } from './trouble-of';

export interface FixingActions {
  /** Shows what a fix of many cells would do. */
  previewFix(scope: FixScope): Promise<void>;
  cancelFix(): void;
  /** Does what is shown. */
  applyFix(): Promise<void>;
  /** Does one finding's suggestion at once: its card has shown it. */
  fixOne(finding: number, suggestion: number): Promise<void>;
  /** Takes a fix back, where its cells still hold what it wrote. */
  undoFix(entry: number): Promise<void>;
}

/** @param changed told of the cells that were written, so that their rows are checked anew */
export function createFixing(
  { store, host }: Pick<PaneContext, 'store' | 'host'>,
  changed: (changes: readonly CellChange[]) => void,
): FixingActions {
  let entries = 0;

  function planOf(scope: FixScope): FixPlan | undefined {
    const { run, lists } = store.state;
    return run === null ? undefined : planFixes({ run, lists, source: host.source }, scope);
  }

  /** One fix at a time: a second press while cells are being changed is not a second fix. */
  async function busy(doing: string, work: () => Promise<void>): Promise<void> {
    if (store.state.fixing) return;
    store.dispatch({ type: 'fixing', fixing: true });
    try {
      await work();
    } catch (error) {
      store.dispatch({ type: 'check-failed', trouble: troubleOf(error, doing) });
    } finally {
      store.dispatch({ type: 'fixing', fixing: false });
    }
  }

  async function apply(scope: FixScope, changes: readonly CellChange[]): Promise<void> {
    const { run } = store.state;
    if (run === null || changes.length === 0) return;
    const { skipped } = await host.write(changes);
    const done = without(changes, skipped);
    if (done.length > 0) {
      const entry: FixEntry = { id: (entries += 1), words: scopeWords(run, scope, done), changes: done };
      store.dispatch({ type: 'fixed', entry });
    }
    store.dispatch({ type: 'announce', words: `Changed ${cells(done.length)}.${skippedWords(skipped)}` });
    changed(done);
  }

  return {
    previewFix: (scope) =>
      busy('Looking at the cells', async () => {
        const plan = planOf(scope);
        if (plan === undefined) return;
        const formulas = await host.formulasAt(plan.changes);
        const preview = { scope, plan, formulas: formulas.filter((formula) => formula !== null).length };
        store.dispatch({ type: 'preview', preview });
      }),
    cancelFix: () => store.dispatch({ type: 'preview', preview: null }),
    applyFix: () =>
      busy('Changing the cells', async () => {
        const { preview } = store.state;
        if (preview !== null) await apply(preview.scope, preview.plan.changes);
      }),
    fixOne: (finding, suggestion) =>
      busy('Changing the cell', async () => {
        const scope: FixScope = { kind: 'one', finding, suggestion };
        await apply(scope, planOf(scope)?.changes ?? []);
      }),
    undoFix: (id) =>
      busy('Undoing the change', async () => {
        const entry = store.state.fixes.find((one) => one.id === id);
        if (entry === undefined) return;
        const changes = undoing(entry);
        const { skipped } = await host.write(changes);
        store.dispatch({ type: 'unfixed', entry: id });
        const done = without(changes, skipped);
        const words = `Put back ${cells(done.length)}.${skippedWords(skipped)}`;
        store.dispatch({ type: 'announce', words });
        changed(done);
      }),
  };
}

function without(changes: readonly CellChange[], skipped: readonly SkippedCell[]): readonly CellChange[] {
  const out = new Set(skipped.map(({ sheet, row, column }) => `${row} ${column} ${sheet}`));
  return changes.filter(({ sheet, row, column }) => !out.has(`${row} ${column} ${sheet}`));
}

function cells(count: number): string {
  return countOf(count, 'cell', 'cells');
}

/** Said in the pane and to a screen reader: what was left alone, and why. */
export function skippedWords(skipped: readonly SkippedCell[]): string {
  const formulas = skipped.filter(({ why }) => why === 'formula').length;
  const others = skipped.length - formulas;
  const parts = [
    formulas === 0
      ? ''
      : ` ${countOf(formulas, 'cell holds a formula and was', 'cells hold formulas and were')} left as it is.`,
    others === 0
      ? ''
      : ` ${countOf(others, 'cell has', 'cells have')} been changed since the check and were left alone.`,
  ];
  return parts.join('');
}
