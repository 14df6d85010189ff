/** Checking, stopping, asking again for what got no answer, and the marks. */
import { loadCodeLists } from '../../checking/code-lists';
import { checkWorkbook, retryFailed } from '../../checking/check-workbook';
import { marksOf } from '../../checking/marks';
import type { CheckOptions, CheckRun } from '../../checking/model';
import { outcomeWords } from './outcome-words';
import type { PaneActions, PaneContext } from './pane-actions';
import type { PaneState } from './pane-state';
import { troubleOf } from './trouble-of';

type CheckingActions = Pick<PaneActions, 'check' | 'stop' | 'retryRest' | 'clearMarks' | 'markAgain'>;

export function createChecking(
  { store, host, api }: PaneContext,
  match: () => Promise<void>,
): CheckingActions {
  let running: AbortController | undefined;

  /** Runs one check at a time; a second press while one runs is not a second check. */
  async function run(work: (options: Watch) => Promise<CheckRun | undefined>): Promise<void> {
    if (running !== undefined) return;
    const controller = (running = new AbortController());
    store.dispatch({ type: 'check-started' });
    try {
      const { signal } = controller;
      const done = await work({
        signal,
        onProgress: (progress) => store.dispatch({ type: 'progress', progress }),
      });
      if (done === undefined) {
        store.dispatch({ type: 'check-ended' });
      } else {
        store.dispatch({ type: 'checked', run: done, announcement: outcomeWords(done) });
        await mark(done);
        await showFirst(store.state);
        void nameCodes(done);
      }
    } catch (error) {
      store.dispatch({ type: 'check-failed', trouble: troubleOf(error, 'Checking the workbook') });
    } finally {
      running = undefined;
    }
  }

  async function mark(done: CheckRun): Promise<void> {
    try {
      store.dispatch({ type: 'marked', outcome: await host.mark(marksOf(done)) });
    } catch (error) {
      store.dispatch({ type: 'check-failed', trouble: troubleOf(error, 'Marking the cells') });
    }
  }

  /** On the page the sheet with the first problem comes to the front; in Excel the cursor is the user's own. */
  async function showFirst({ run: done, current, before }: PaneState): Promise<void> {
    const first = current === null ? undefined : done?.findings[current];
    const table = first === undefined ? undefined : done?.tables[first.table];
    if (host.kind !== 'browser' || before !== null || first === undefined || table === undefined) return;
    await host.select(table.sheet.id, first.row, first.column);
  }

  /** Labels and suggestions come after the findings: the list is of use without them. */
  async function nameCodes(done: CheckRun): Promise<void> {
    try {
      const lists = await loadCodeLists(api, done, store.state.lists);
      if (store.state.run === done) store.dispatch({ type: 'lists', lists });
    } catch {
      // Without the lists the words name codes without their labels; nothing to trouble the user with.
    }
  }

  return {
    check: () =>
      run(async (watch) => {
        await match();
        const { standard, match: found, referenceDate, collections } = store.state;
        if (standard === null || found === null || found.tables.length === 0) return undefined;
        return checkWorkbook({ host, api, standard }, found, { referenceDate, collections, ...watch });
      }),
    stop: () => running?.abort(),
    retryRest: () =>
      run(async (watch) => {
        const { standard, run: last } = store.state;
        if (standard === null || last === null) return undefined;
        return retryFailed({ host, api, standard }, last, watch);
      }),
    async clearMarks() {
      try {
        await host.clearMarks();
        store.dispatch({ type: 'marks-cleared' });
      } catch (error) {
        store.dispatch({ type: 'check-failed', trouble: troubleOf(error, 'Clearing the marks') });
      }
    },
    async markAgain() {
      const { run: last } = store.state;
      if (last !== null) await mark(last);
    },
  };
}

type Watch = Required<Pick<CheckOptions, 'signal' | 'onProgress'>>;
