/** Fixes: shown before they are done, done, and taken back. */
import type { FixScope } from '../../fixing/fix-scope';
import { cellsToType } from '../../fixing/cells-to-type';
import { fixesOf, type FixContext } from '../../fixing/fixes-of';
import { planFixes, type FixPlan } from '../../fixing/plan-fixes';
import { isSameValue } from '../../fixing/same-value';
import { valueTyped } from '../../fixing/value-typed';
import { cellName } from '../../../core/values/column-letters';
import { cleanText } from '../../../core/values/fold-text';
import type { CheckRun, Finding } from '../../model/check-run';
import { countOf } from '../../../core/values/words';
import type { CellChange, SkippedCell } from '../../workbook/host';
import { nextFixId, undoing, type FixEntry } from '../state/log-of-fixes';
import { heldNow } from './held-now';
import { explainedOf } from '../state/listing';
import type { PaneContext } from '../state/pane-context';
import { scopeWords } from './scope-words';
import { troubleOf } from '../state/trouble-of';
import type { FixingActions } from '../state/pane-actions';

/**
 * @param changed told of the cells that were written, so that their rows are checked anew
 * @param answered told of the code that the user put for what a finding's cell said
 * @param nameCodes fetches the lists of a run that are not at hand yet: without them fewer cells can be fixed
 */
export function createFixing(
  { store, host }: Pick<PaneContext, 'store' | 'host'>,
  changed: (changes: readonly CellChange[]) => void,
  nameCodes: (run: CheckRun) => Promise<void>,
  answered: (run: CheckRun, finding: Finding, code: string) => Promise<void>,
): FixingActions {
  function contextOf(): FixContext | undefined {
    const { run, lists, notes, recalled } = store.state;
    if (run === null) return undefined;
    return { run, lists, source: host.source, explained: explainedOf(run, notes), answers: recalled };
  }

  function planOf(scope: FixScope): FixPlan | undefined {
    const context = contextOf();
    return context === undefined ? undefined : planFixes(context, scope);
  }

  /** What of a scope is the user's own answer to what a word means; what is sure needs none. */
  function answerIn(scope: FixScope): { finding: Finding; code: string } | undefined {
    const context = contextOf();
    if (context === undefined || (scope.kind !== 'one' && scope.kind !== 'same')) return undefined;
    const finding = context.run.findings[scope.finding]!;
    const suggestion = fixesOf(context, finding)[scope.suggestion]?.suggestion;
    return suggestion === undefined || suggestion.sure ? undefined : { finding, code: suggestion.value };
  }

  async function applyScope(scope: FixScope, { changes }: Pick<FixPlan, 'changes'>): Promise<void> {
    const { run } = store.state;
    const answer = answerIn(scope);
    const isDone = await apply(changes, (of, done) => scopeWords(of, scope, done));
    if (isDone && run !== null && answer !== undefined) await answered(run, answer.finding, answer.code);
  }

  /** One fix at a time: a second press while cells are being changed is not a second fix. */
  async function busy<T>(doing: string, work: () => Promise<T>): Promise<T | undefined> {
    if (store.state.fixing) return undefined;
    store.dispatch({ type: 'fixing', fixing: true });
    try {
      return await work();
    } catch (error) {
      store.dispatch({ type: 'trouble', trouble: troubleOf(error, doing) });
      return undefined;
    } finally {
      store.dispatch({ type: 'fixing', fixing: false });
    }
  }

  async function apply(
    changes: readonly CellChange[],
    wordsOf: (run: CheckRun, done: readonly CellChange[]) => string,
  ): Promise<boolean> {
    const { run } = store.state;
    if (run === null || changes.length === 0) return false;
    const { skipped } = await host.write(changes);
    const done = without(changes, skipped);
    if (done.length > 0) {
      const entry: FixEntry = {
        id: nextFixId(store.state.fixes),
        words: wordsOf(run, done),
        changes: done,
      };
      store.dispatch({ type: 'fixed', entry });
    }
    const changedWords = done.length === 0 ? 'Nothing was changed.' : `Changed ${cells(done.length)}.`;
    store.dispatch({ type: 'announce', words: `${changedWords}${skippedWords(skipped)}` });
    changed(done);
    return done.length > 0;
  }

  return {
    previewFix: (scope) =>
      busy('Looking at the cells', async () => {
        // Pressed right after a check, the lists may still be on their way.
        if (store.state.run !== null) await nameCodes(store.state.run);
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
        if (preview !== null) await applyScope(preview.scope, preview.plan);
      }),
    fixOne: (finding, suggestion) =>
      busy('Changing the cell', async () => {
        const scope: FixScope = { kind: 'one', finding, suggestion };
        await applyScope(scope, planOf(scope) ?? { changes: [] });
      }),
    async typeInto(finding, text, into) {
      const isWritten = await busy('Changing the cell', async () => {
        const { run, fixes } = store.state;
        const found = run?.findings[finding];
        if (run === null || found === undefined) return false;
        const cell = { ...found, ...(into ?? cellsToType(run, found)[0]!) };
        const { table, row, column } = cell;
        const value = valueTyped(run, cell, text, host.source);
        const before = heldNow(run, cell, fixes);
        if (isSameValue(value, before)) {
          store.dispatch({ type: 'announce', words: `${cellName(row, column)} holds that already.` });
          return false;
        }
        const change: CellChange = { sheet: run.tables[table]!.sheet.id, row, column, value, before };
        const isDone = await apply([change], () => `${cell.title}: ${cells(1)}`);
        if (isDone && column === found.column) await answered(run, found, cleanText(text));
        return isDone;
      });
      return isWritten ?? false;
    },
    undoFix: (id) =>
      busy('Undoing the change', async () => {
        const entry = store.state.fixes.find((one) => one.id === id);
        if (entry === undefined) return;
        const changes = undoing(entry);
        const { skipped } = await host.write(changes);
        store.dispatch({ type: 'unfixed', entry: id });
        const done = without(changes, skipped);
        const doneWords = done.length === 0 ? 'Nothing was put back.' : `Put back ${cells(done.length)}.`;
        const words = `${doneWords}${skippedWords(skipped)}`;
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
      : ` ${countOf(others, 'cell has been changed since the check and was', 'cells have been changed since the check and were')} left alone.`,
  ];
  return parts.join('');
}
