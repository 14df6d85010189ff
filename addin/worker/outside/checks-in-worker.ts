/** Recognises and checks in the worker, which keeps what a run is made of; here is what the pane shows of it. */
import type { StandardAnswer } from '../../../core/api/shapes';
import type { CheckRun } from '../../model/check-run';
import type { Host } from '../../workbook/host';
import type { Checks, Watch } from '../checks/checks';
import { packMatch, unpackMatch } from '../packed/packed-tables';
import { KnownRuns, type AskedCheck } from './known-runs';
import { liveInWorker, type LiveCalls } from './live-in-worker';
import type { Work } from './work';

export interface ChecksInWorker {
  readonly checks: Checks;
  /** What the worker asks of live checking. */
  readonly calls: LiveCalls;
}

/** @param base where the service is */
export function checksInWorker(work: Work, host: Pick<Host, 'source'>, base: string): ChecksInWorker {
  const runs = new KnownRuns();
  let told: StandardAnswer | undefined;
  work.onDied(() => runs.forget());

  async function know(standard: StandardAnswer): Promise<void> {
    if (told === standard) return;
    told = standard;
    await work.tell('standard', (calls) => calls.know(standard, base));
  }

  function watching(standard: StandardAnswer, asked: AskedCheck, { onProgress, onFindings }: Watch) {
    const soFar = async (): Promise<CheckRun | undefined> => {
      const packed = await work.do((calls) => calls.foundSoFar());
      return packed && runs.take(packed, standard, asked);
    };
    return [onProgress, () => onFindings(soFar)] as const;
  }

  const check: Checks['check'] = async (standard, match, options, watch) => {
    await know(standard);
    const asked = { match, options };
    const sent = packMatch(match, standard);
    const packed = await work.do((calls) =>
      calls.check(host.source, sent, options, ...watching(standard, asked, watch), watch.signal),
    );
    return runs.take(packed, standard, asked);
  };

  const retry: Checks['retry'] = async (standard, run, watch) => {
    await know(standard);
    const asked = runs.askedFor(run);
    if (asked === undefined) return run;
    const packed = await work.do((calls) =>
      calls.retry(host.source, runs.idOf(run), ...watching(standard, asked, watch), watch.signal),
    );
    // What that worker had was lost with it.
    if (packed === undefined) return check(standard, asked.match, asked.options, watch);
    return runs.take(packed, standard, asked);
  };

  const live = liveInWorker(work, host, runs, check);
  return {
    calls: live.calls,
    checks: {
      async match(standard, options) {
        await know(standard);
        return unpackMatch(await work.do((calls) => calls.match(host.source, options)), standard);
      },
      check,
      retry,
      live: live.begin,
    },
  };
}
