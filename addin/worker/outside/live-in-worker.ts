/** Live checking in the worker: the pane tells what happens, the worker tells what comes of it. */
import type { LiveChecking } from '../../checking/live/live-checking';
import type { CheckRun } from '../../model/check-run';
import type { Host } from '../../workbook/host';
import type { Checks, LiveListeners } from '../checks/checks';
import { errorOf } from '../line/faults';
import type { Remote } from '../line/call-line';
import type { PageCalls } from '../calls/page-calls';
import type { WorkerCalls } from '../calls/worker-calls';
import type { KnownRuns } from './known-runs';
import type { Work } from './work';

export type LiveCalls = Pick<PageCalls, 'liveRun' | 'liveStale' | 'liveState'>;

export interface LiveInWorker {
  readonly calls: LiveCalls;
  readonly begin: Checks['live'];
}

export function liveInWorker(
  work: Work,
  host: Pick<Host, 'source'>,
  runs: KnownRuns,
  check: Checks['check'],
): LiveInWorker {
  let listeners: LiveListeners | undefined;
  /** What is told under another number is of a run that is no longer on show. */
  let number = 0;
  /** The run that is kept true; undefined while none is. */
  let shown: CheckRun | undefined;
  /** Runs are taken one after the other: a later one may have fewer findings to make. */
  let taking: Promise<unknown> = Promise.resolve();

  function tell(words: (calls: Remote<WorkerCalls>) => Promise<unknown>): void {
    work.do(words).catch((error: unknown) => listeners?.onStale({ kind: 'failed', error }));
  }

  function take(run: CheckRun, touched: Parameters<LiveListeners['onRun']>[1]): void {
    shown = run;
    listeners?.onRun(run, touched);
  }

  /** The run goes on in another worker: from a check of the whole, for what was known of it is lost. */
  async function startAnew(run: CheckRun, mine: number): Promise<void> {
    const asked = runs.askedFor(run);
    if (asked === undefined) return;
    const watch = {
      signal: new AbortController().signal,
      onProgress: () => undefined,
      onFindings: () => undefined,
    };
    const whole = await check(run.standard, asked.match, asked.options, watch);
    if (mine !== number) return;
    start(whole);
    take(
      whole,
      whole.tables.map(({ sheet }) => ({
        sheet: sheet.id,
        rows: [{ row: 0, rowCount: sheet.usedRange.row + sheet.usedRange.rowCount }],
      })),
    );
  }

  function start(run: CheckRun): void {
    const mine = (number += 1);
    shown = run;
    tell(async (calls) => {
      const isKnown = await calls.liveStart(host.source, mine, runs.idOf(run));
      if (!isKnown && mine === number) await startAnew(run, mine);
    });
  }

  function end(words: (calls: Remote<WorkerCalls>) => Promise<unknown>): void {
    number += 1;
    shown = undefined;
    // A worker that is no more keeps nothing true either.
    work.do(words).catch(() => undefined);
  }

  work.onDied(() => {
    if (shown !== undefined) start(shown);
  });

  return {
    calls: {
      liveRun(of, packed, touched) {
        const before = shown;
        const asked = before && runs.askedFor(before);
        if (before === undefined || asked === undefined) return;
        const taken = runs.take(packed, before.standard, asked);
        taking = taking
          .then(() => taken)
          .then((run) => {
            if (of === number) take(run, touched);
          });
      },
      liveStale(of, reason) {
        if (of !== number) return;
        listeners?.onStale(
          reason.kind === 'failed' ? { kind: 'failed', error: errorOf(reason.fault) } : reason,
        );
      },
      liveState: (of, state) => void (of === number && listeners?.onState(state)),
    },
    begin(_, given): LiveChecking {
      listeners = given;
      return {
        start,
        hold: () => end((calls) => calls.liveHold()),
        stop: () => end((calls) => calls.liveStop()),
        changed: (change) => tell((calls) => calls.liveChanged(change)),
        wrote: (rows) => tell((calls) => calls.liveWrote(rows)),
      };
    },
  };
}
