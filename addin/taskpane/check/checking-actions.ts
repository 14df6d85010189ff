/** Checking, stopping, asking again for what got no answer, and the marks. */
import { loadCodeLists } from '../../code-lists/load-code-lists';
import { marksOf } from '../../checking/marks';
import type { CheckRun } from '../../model/check-run';
import type { Watch } from '../../worker/checks/checks';
import { fewerAnswers } from './fewer-answers';
import { openOf } from '../state/listing';
import type { LiveActions } from './live-actions';
import { outcomeWords } from './outcome-words';
import type { PaneContext } from '../state/pane-context';
import type { PaneState } from '../state/pane-state';
import { pause } from '../../worker/line/pause';
import { throttled } from '../state/throttled';
import { troubleOf } from '../state/trouble-of';
import type { CheckingActions } from '../state/pane-actions';

/** How often what a check has found so far is shown, and how long a check must take for it to be shown at all. */
const SO_FAR_MILLISECONDS = 1_000;

/** With what other parts of the pane ask of this one. */
interface CheckingPart extends CheckingActions {
  /** Ends a check whose workbook is no longer open; nothing comes of it. */
  abandon(): void;
  /** Fetches the lists by which a run's codes are named. */
  nameCodes(run: CheckRun): Promise<void>;
}

export function createChecking(
  { store, host, api, checks }: PaneContext,
  match: () => Promise<void>,
  live: Pick<LiveActions, 'hold' | 'start' | 'stop'>,
): CheckingPart {
  let running: AbortController | undefined;

  /** Runs one check at a time; a second press while one runs is not a second check. */
  async function run(work: (options: Watch) => Promise<CheckRun | undefined>): Promise<void> {
    if (running !== undefined) return;
    const controller = (running = new AbortController());
    const { signal } = controller;
    const abandoned = (): boolean => running !== controller;
    // Until a first check has an end there is nothing better to show than what it has found.
    const first = store.state.run === null || store.state.partial;
    let firstShown = false;
    let isOver = false;
    const soFar = throttled(SO_FAR_MILLISECONDS, async (found: Found) => {
      // What it has found so far is no great loss: its end is to come.
      const part = await found().catch(() => undefined);
      // The check may have come to its end, or its workbook been closed, while this was worked out.
      if (part === undefined || part.findings.length === 0 || isOver || abandoned()) return;
      store.dispatch({ type: 'found', run: part });
      const wasShown = firstShown;
      const { current } = store.state;
      firstShown = true;
      await pause();
      if (abandoned()) return;
      void nameCodes(part);
      // Whoever has gone on meanwhile is not brought back.
      if (!wasShown && store.state.current === current) void showFirst(store.state);
    });
    store.dispatch({ type: 'check-started' });
    live.hold();
    try {
      const done = await work({
        signal,
        onProgress: (progress) => abandoned() || store.dispatch({ type: 'progress', progress }),
        onFindings: (found) => first && !abandoned() && soFar(found),
      }).finally(() => {
        isOver = true;
        soFar.cancel();
      });
      if (abandoned()) return;
      if (done === undefined) {
        store.dispatch({ type: 'check-ended' });
        return;
      }
      const unanswered = first || store.state.run === null ? undefined : fewerAnswers(store.state.run, done);
      if (unanswered !== undefined) {
        // Nothing new is known: the last result stays, and so do its marks.
        store.dispatch({ type: 'no-answer', problem: unanswered });
        return;
      }
      store.dispatch({ type: 'checked', run: done, announcement: outcomeWords(done) });
      // What is found is drawn first, then what goes with it: no step keeps the user waiting.
      await pause();
      void nameCodes(done);
      await pause();
      if (abandoned()) return;
      await mark(done);
      if (!abandoned() && !firstShown) await showFirst(store.state);
    } catch (error) {
      if (abandoned()) return;
      store.dispatch({ type: 'check-failed', trouble: troubleOf(error, 'Checking the workbook') });
    } finally {
      if (!abandoned()) {
        running = undefined;
        // Also after a check that failed: the run before it is still on show.
        live.start();
      }
    }
  }

  async function mark(done: CheckRun): Promise<void> {
    try {
      store.dispatch({
        type: 'marked',
        outcome: await host.mark(marksOf(openOf(done, store.state.notes))),
      });
    } catch (error) {
      store.dispatch({ type: 'trouble', trouble: troubleOf(error, 'Marking the cells') });
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
      store.dispatch({ type: 'lists', lists });
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
        return checks.check(standard, found, { referenceDate, collections }, watch);
      }),
    nameCodes,
    stop: () => running?.abort(),
    abandon() {
      running?.abort();
      running = undefined;
      live.stop();
    },
    retryRest: () =>
      run(async (watch) => {
        const { standard, run: last } = store.state;
        if (standard === null || last === null) return undefined;
        return checks.retry(standard, last, watch);
      }),
    async clearMarks() {
      try {
        await host.clearMarks();
        store.dispatch({ type: 'marks-cleared' });
      } catch (error) {
        store.dispatch({ type: 'trouble', trouble: troubleOf(error, 'Clearing the marks') });
      }
    },
    async markAgain() {
      const { run: last } = store.state;
      if (last !== null) await mark(last);
    },
  };
}

type Found = Parameters<Watch['onFindings']>[0];
