import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { countOf } from '../../../core/values/words';
import { useActions, usePaneState } from '../parts/context';
import { Icon } from '../parts/icons';

/** What was changed from here, each to be taken back. */
export function FixLog(): JSX.Element | null {
  const { fixes, fixing } = usePaneState();
  const { undoFix } = useActions();
  const log = useRef<HTMLDetailsElement>(null);
  const isUndoing = useRef(false);
  useLayoutEffect(() => {
    if (!isUndoing.current) return;
    isUndoing.current = false;
    // The button that was pressed is gone with its change.
    const next = log.current?.querySelector('summary') ?? document.querySelector<HTMLElement>('.card-title');
    next?.focus();
  }, [fixes.length]);
  if (fixes.length === 0) return null;
  return (
    <details ref={log} class="fix-log">
      <summary>{countOf(fixes.length, 'change made', 'changes made')} here</summary>
      <ul>
        {fixes.map(({ id, words }) => (
          <li key={id}>
            <span>{words}</span>
            <fluent-button
              size="small"
              appearance="subtle"
              disabled-focusable={fixing}
              aria-label={`Undo: ${words}`}
              onClick={() => {
                isUndoing.current = true;
                void undoFix(id);
              }}
            >
              <Icon name="undo" slot="start" /> Undo
            </fluent-button>
          </li>
        ))}
      </ul>
    </details>
  );
}
