import { useEffect, useState } from 'preact/hooks';
import type { Code } from '../../../core/api/shapes';
import type { PutOutcome } from '../state/pane-actions';
import { useActions, usePaneState } from '../parts/context';

export interface Put {
  /** Writes the code into the cell; nothing where there is none of either. */
  run(): void;
  /** What came of the last one, for this cell. */
  readonly words: string;
  /** Takes it back, while it can be. */
  readonly undo?: () => void;
}

/** Putting a code into the cell that the user is on. */
export function usePut(code: Code | undefined, cell: string | undefined): Put {
  const { fixes } = usePaneState();
  const { putCode, undoFix } = useActions();
  const [outcome, setOutcome] = useState<PutOutcome | null>(null);
  // What was said of one cell is not said of the next.
  useEffect(() => setOutcome(null), [cell]);
  const entry = fixes.find(({ id }) => id === outcome?.entry);
  const isUndone = outcome?.entry !== undefined && entry === undefined;
  return {
    run() {
      if (code !== undefined && cell !== undefined) void putCode(code).then(setOutcome);
    },
    words: isUndone ? 'Undone.' : (outcome?.words ?? ''),
    ...(entry === undefined ? {} : { undo: () => void undoFix(entry.id) }),
  };
}
