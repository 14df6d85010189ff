/** Recognises and checks in the worker, which keeps what a run is made of; here is what the pane shows of it. */
import type { StandardAnswer } from '../../../core/api/shapes';
import type { CheckRun } from '../../model/check-run';
import type { Match } from '../../model/match';
import type { Host } from '../../workbook/host';
import type { CheckAsked, Checks, Watch } from '../checks';
import { packMatch, unpackMatch } from '../packed/packed-tables';
import { unpackRun, type PackedRun } from '../packed/packed-run';
import { ValueUnpacker } from '../packed/packed-values';
import { liveInWorker, type LiveCalls } from './live-in-worker';
import type { Work } from './work';

/** What a run was asked for with, should it be asked for again. */
interface Asked {
  readonly match: Match;
  readonly options: CheckAsked;
}

/** The runs that the pane has, and by what the worker knows them. */
export class KnownRuns {
  private readonly ids = new WeakMap<CheckRun, number>();
  private readonly asked = new WeakMap<CheckRun, Asked>();
  private values = new ValueUnpacker();

  async take(packed: PackedRun, standard: StandardAnswer, asked: Asked): Promise<CheckRun> {
    const run = await unpackRun(packed, standard, this.values);
    this.ids.set(run, packed.id);
    this.asked.set(run, asked);
    return run;
  }

  idOf(run: CheckRun): number {
    return this.ids.get(run) ?? 0;
  }

  askedFor(run: CheckRun): Asked | undefined {
    return this.asked.get(run);
  }

  /** Another worker knows none of them, and has sent none of their cells. */
  forget(): void {
    this.values = new ValueUnpacker();
  }
}

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

  function watching(standard: StandardAnswer, asked: Asked, { onProgress, onFindings }: Watch) {
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
