import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { cellPlaceName } from '../../wording/describe-finding';
import { incompleteWords } from '../../handing-over/incomplete-words';
import { compareTicks, type TickOutcome } from '../../handing-over/read-ticks';
import { tickWords } from '../../handing-over/tick-words';
import type { CheckRun } from '../../model/check-run';
import { formatCount, joinWords, quote } from '../../../core/values/words';
import { useActions, usePaneState } from '../parts/context';

/** Cells named; the rest are counted, and all are in the list of problems. */
const NAMED = 30;
/** Up to so many rows it follows every edit; finding all rows of a longer sheet anew would be felt while typing. */
const FOLLOWED_ROWS = 5_000;

/** A list that was sent out is in the workbook: what was ticked on it, held to a fresh check. */
export function WhatWasDone({ names }: { readonly names: readonly string[] }): JSX.Element {
  const { handOver, run, notes, progress } = usePaneState();
  const { readTicks } = useActions();
  const { listed, heldTo, busy } = handOver;
  const held = run !== null && run.rowsChecked <= FOLLOWED_ROWS ? run : heldTo;
  const outcome = useMemo(
    () => (listed === null || held === null ? null : compareTicks(listed, held, notes)),
    [listed, held, notes],
  );
  return (
    <section aria-labelledby="done-title">
      <h3 id="done-title">What the provider did</h3>
      {outcome === null || held === null ? (
        <p class="hint">
          {joinWords(names.map(quote), 'and')} lists what was to be put right. See whether what is ticked
          there is right now.
        </p>
      ) : (
        <Outcome run={held} outcome={outcome} stale={held !== run} />
      )}
      <div class="hand-over-buttons">
        <fluent-button
          id="read-ticks"
          size="small"
          disabled-focusable={busy || progress !== null}
          onClick={() => void readTicks()}
        >
          {outcome === null ? 'Check what was done' : 'Check it again'}
        </fluent-button>
      </div>
    </section>
  );
}

interface OutcomeProps {
  readonly run: CheckRun;
  readonly outcome: TickOutcome;
  /** Cells have been changed since that run. */
  readonly stale: boolean;
}

function Outcome({ run, outcome, stale }: OutcomeProps): JSX.Element {
  const { goTo } = useActions();
  const incomplete = incompleteWords(run);
  const { wrong, gone } = outcome;
  const [first = '', ...rest] = tickWords(outcome);
  return (
    <>
      <p role="status">
        <strong>{first}</strong> {rest.join(' ')}
        {incomplete !== undefined && ` ${incomplete} What was not checked counts as right here.`}
      </p>
      {stale && <p class="hint">Something was changed since: check it again.</p>}
      {wrong.length > 0 && !stale && (
        <>
          <p class="hint">Ticked, and still to be put right:</p>
          <ul class="hand-over-cells">
            {wrong.slice(0, NAMED).map(({ listed, finding }) => (
              <li key={listed.at}>
                <button type="button" class="link-button" onClick={() => void goTo(finding)}>
                  {cellPlaceName(run, run.findings[finding]!)}
                </button>
              </li>
            ))}
            {wrong.length > NAMED && <li>and {formatCount(wrong.length - NAMED)} more</li>}
          </ul>
        </>
      )}
      {gone.length > 0 && (
        <p class="hint">
          No longer there:{' '}
          {joinWords(
            gone.slice(0, NAMED).map(({ sheet, cell }) => `${sheet}, ${cell}`),
            'and',
          )}
          {gone.length > NAMED && ` and ${formatCount(gone.length - NAMED)} more`}.
        </p>
      )}
    </>
  );
}
