import type { JSX } from 'preact';
import type { Code } from '../../../core/api/shapes';
import { usePaneState } from '../parts/context';
import { Icon } from '../parts/icons';
import type { Put } from './use-put';

interface PutCodeProps {
  readonly code: Code | undefined;
  readonly cell: string | undefined;
  readonly put: Put;
}

/** The button that writes the code into the cell, what came of it, and the way back. */
export function PutCode({ code, cell, put }: PutCodeProps): JSX.Element {
  const { fixing } = usePaneState();
  return (
    <div class="put-code">
      {cell === undefined && <p class="hint">Select a cell below the heading to put a code into it.</p>}
      {cell !== undefined && code !== undefined && (
        <fluent-button
          class="fix-button"
          id="put-code"
          appearance="primary"
          disabled-focusable={fixing}
          onClick={() => put.run()}
        >
          Put {code.code} into {cell}
        </fluent-button>
      )}
      <p class="put-outcome" role="status">
        {put.words}
      </p>
      {put.undo !== undefined && (
        <fluent-button size="small" appearance="subtle" onClick={put.undo}>
          <Icon name="undo" slot="start" /> Undo
        </fluent-button>
      )}
    </div>
  );
}
