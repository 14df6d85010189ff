import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { countOf, formatCount } from '../../../core/values/words';
import { useActions, useHost, usePaneState } from '../parts/context';
import { CheckScope } from './check-scope';
import { useAfter } from '../parts/use-after';

/** A progress bar that is gone in a blink is worse than none. */
const WORTH_SHOWING_MILLISECONDS = 500;

/** What to check for, the one primary button, and, while a check runs, how far it is and Stop. */
export function RunControls(): JSX.Element | null {
  const { match, run, progress, marked } = usePaneState();
  const { check, clearMarks, markAgain } = useActions();
  // A workbook in Excel may hold the marks of an earlier day.
  const { kind } = useHost();
  const button = useFocusAfterCheck(progress !== null);
  if (match === null || (match.tables.length === 0 && run === null)) return null;
  return (
    <div class="run-controls">
      {run === null && progress === null && <CheckScope />}
      {progress === null ? (
        <div class="run-buttons">
          <fluent-button
            ref={button}
            id="check-button"
            appearance="primary"
            class="grow"
            onClick={() => void check()}
          >
            {run === null ? 'Check workbook' : 'Check again'}
          </fluent-button>
          {(run === null ? kind === 'excel' : run.findings.length > 0) && (
            <fluent-button onClick={() => void (marked || run === null ? clearMarks() : markAgain())}>
              {marked || run === null ? 'Clear marks' : 'Mark cells'}
            </fluent-button>
          )}
        </div>
      ) : (
        <Progress />
      )}
    </div>
  );
}

function Progress(): JSX.Element {
  const { progress } = usePaneState();
  const { stop } = useActions();
  const late = useAfter(true, WORTH_SHOWING_MILLISECONDS);
  const { rowsDone, rowsTotal, findings } = progress ?? { rowsDone: 0, rowsTotal: 0, findings: 0 };
  return (
    <div class="progress">
      <div class="progress-words">
        {rowsTotal === 0 || !late
          ? 'Checking…'
          : `${formatCount(rowsDone)} of ${countOf(rowsTotal, 'row', 'rows')}, ${countOf(findings, 'problem', 'problems')} so far`}
        {late && (
          <fluent-progress-bar
            aria-label="Rows checked"
            value={rowsTotal === 0 ? undefined : rowsDone}
            max={rowsTotal === 0 ? undefined : rowsTotal}
          />
        )}
      </div>
      <fluent-button id="stop-button" onClick={stop}>
        Stop
      </fluent-button>
    </div>
  );
}

/** The button pressed is gone while the check runs; whoever was on it, or on Stop, is put back when it returns. */
function useFocusAfterCheck(running: boolean): { current: HTMLElement | null } {
  const button = useRef<HTMLElement>(null);
  const wasRunning = useRef(false);
  useEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (nowhere && running) document.getElementById('stop-button')?.focus();
    if (nowhere && !running && wasRunning.current) button.current?.focus();
    wasRunning.current = running;
  }, [running]);
  return button;
}
