/** Checks, in the worker. */
import type { StandardAnswer } from '../../../core/api/shapes';
import type { LiveChecking } from '../../checking/live/live-checking';
import type { CheckProgress, CheckRun } from '../../model/check-run';
import { createApiClient } from '../../service/api-client';
import type { Host } from '../../workbook/host';
import type { Checks, Watch } from '../checks/checks';
import { createChecks } from '../checks/create-checks';
import { faultOf } from '../line/faults';
import type { Remote } from '../line/call-line';
import { packMatch, unpackMatch } from '../packed/packed-tables';
import { packRun, type PackedRun } from '../packed/packed-run';
import { ValuePacker } from '../packed/packed-values';
import type { PageCalls } from '../calls/page-calls';
import type { CheckCalls } from '../calls/worker-calls';
import { pageFetch } from './page-fetch';

/** Runs that the page may come back to: the one on show, and those that were made of it since. */
const KEPT = 4;

export function createCheckCalls(
  host: Pick<Host, 'read' | 'listSheets'>,
  page: Remote<PageCalls>,
): CheckCalls {
  let source: Host['source'] = 'workbook';
  let known: { readonly standard: StandardAnswer; readonly base: string } | undefined;
  let checks: Checks | undefined;
  let live: LiveChecking | undefined;
  let liveNumber = 0;
  let soFar: (() => Promise<CheckRun | undefined>) | undefined;
  let lastRun = 0;
  const runs = new Map<number, CheckRun>();
  const values = new ValuePacker();

  function standard(): StandardAnswer {
    if (known === undefined) throw new Error('The worker was not told of the standard');
    return known.standard;
  }

  function makeChecks(): Checks {
    const readable = {
      ...host,
      get source() {
        return source;
      },
    };
    return createChecks({
      host: readable,
      api: createApiClient({ base: known?.base ?? '', fetch: pageFetch(page) }),
    });
  }

  function checksOf(now: Host['source']): Checks {
    source = now;
    return (checks ??= makeChecks());
  }

  function pack(run: CheckRun): PackedRun {
    const id = (lastRun += 1);
    runs.set(id, run);
    for (const old of runs.keys()) if (runs.size > KEPT) runs.delete(old);
    return packRun(run, id, values);
  }

  function liveChecking(): LiveChecking {
    return (live ??= checksOf(source).live(() => known?.standard ?? null, {
      onRun: (run, touched) => void page.liveRun(liveNumber, pack(run), touched),
      onStale: (reason) =>
        void page.liveStale(
          liveNumber,
          reason.kind === 'failed' ? { kind: 'failed', fault: faultOf(reason.error) } : reason,
        ),
      onState: (state) => void page.liveState(liveNumber, state),
    }));
  }

  async function watched(
    onProgress: (progress: CheckProgress) => void,
    onFound: () => void,
    signal: AbortSignal,
    work: (watch: Watch) => Promise<CheckRun>,
  ): Promise<PackedRun> {
    const onFindings: Watch['onFindings'] = (found) => {
      soFar = found;
      onFound();
    };
    try {
      return pack(await work({ signal, onProgress, onFindings }));
    } finally {
      soFar = undefined;
    }
  }

  return {
    know(given, base) {
      known = { standard: given, base };
    },
    match: async (now, options) => packMatch(await checksOf(now).match(standard(), options), standard()),
    check: (now, match, options, ...watching) =>
      watched(...watching, (watch) =>
        checksOf(now).check(standard(), unpackMatch(match, standard()), options, watch),
      ),
    async retry(now, id, ...watching) {
      const run = runs.get(id);
      if (run === undefined) return undefined;
      return watched(...watching, (watch) => checksOf(now).retry(standard(), run, watch));
    },
    async foundSoFar() {
      const run = await soFar?.();
      return run && pack(run);
    },
    liveStart(now, number, id) {
      const run = runs.get(id);
      if (run === undefined) return false;
      source = now;
      liveNumber = number;
      liveChecking().start(run);
      return true;
    },
    liveHold: () => liveChecking().hold(),
    liveStop: () => live?.stop(),
    liveChanged: (change) => live?.changed(change),
    liveWrote: (rows) => live?.wrote(rows),
  };
}
