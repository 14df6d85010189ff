/** Recognises and checks where it is asked for. */
import { checkWorkbook, retryFailed } from '../../checking/check-workbook';
import { compareAgain } from '../../checking/live/compare-again';
import { createLiveChecking } from '../../checking/live/live-checking';
import type { LiveClock } from '../../checking/live/live-options';
import { recheckRows } from '../../checking/live/recheck-edit';
import { codeListSource } from '../../code-lists/load-code-lists';
import { matchWorkbook } from '../../matching/match-workbook';
import type { CheckRun } from '../../model/check-run';
import { saltedHash } from '../../remembering/salted-hash';
import type { ApiClient } from '../../service/api-client';
import type { Host } from '../../workbook/host';
import type { Checks, LiveState, Watch } from './checks';

/** Milliseconds: typing on is not interrupted, and a row just left is checked before the next is done. */
const QUIET = { edit: 250, compare: 1_200 };

const CLOCK: LiveClock = {
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

export interface ChecksNeed {
  readonly host: Pick<Host, 'read' | 'listSheets' | 'source'>;
  readonly api: Pick<ApiClient, 'check' | 'relations' | 'codeList'>;
}

export function createChecks({ host, api }: ChecksNeed): Checks {
  const codeList = codeListSource(api);
  return {
    match(standard, { remembered, ...options }) {
      const kept = remembered && { matches: remembered.matches, hash: saltedHash(remembered.salt) };
      return matchWorkbook(host, standard, { ...options, codeList, remembered: kept });
    },
    check: (standard, match, options, watch) =>
      checkWorkbook({ host, api, standard }, match, { ...options, ...optionsOf(watch) }),
    retry: (standard, run, watch) => retryFailed({ host, api, standard }, run, optionsOf(watch)),
    live(standard, { onRun, onStale, onState }) {
      async function shown<T>(state: LiveState, ask: () => Promise<T>): Promise<T> {
        onState(state);
        try {
          return await ask();
        } finally {
          onState('idle');
        }
      }
      return createLiveChecking({
        recheck: (run, edit, options) =>
          shown('checking', () =>
            recheckRows({ host, api, standard: standard() ?? run.standard }, run, edit, options),
          ),
        compare: (run, options) => shown('comparing', () => compareAgain({ api }, run, options)),
        quiet: QUIET,
        clock: CLOCK,
        onRun,
        onStale,
      });
    },
  };
}

function optionsOf({ onFindings, ...watch }: Watch) {
  return {
    ...watch,
    onFindings: (soFar: () => CheckRun) => onFindings(() => Promise.resolve(soFar())),
  };
}
