import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { asideKey } from '../../explaining/notes';
import { formatDate } from '../../../core/values/format-date';
import type { CheckRun } from '../../model/check-run';
import { countedSorts } from '../../model/finding-sorts';
import { formatCount } from '../../../core/values/words';
import { useActions, usePaneState } from '../parts/context';
import { UndoHint, useUndoHint } from '../parts/undo-hint';

interface SetAsideProps {
  readonly run: CheckRun;
  /** Position of a warning in the run's findings. */
  readonly at: number;
}

/** Warnings that the user has read: all of their kind are set aside for the workbook, and counted apart. */
export function SetAside({ run, at }: SetAsideProps): JSX.Element {
  const { notes } = usePaneState();
  const { setAside } = useActions();
  const key = asideKey(run.findings[at]!)!;
  const count = useMemo(
    () =>
      countedSorts(run.findings).reduce(
        (sum, { finding, count: own }) => (asideKey(finding) === key ? sum + own : sum),
        0,
      ),
    [run, key],
  );
  const note = notes.get(key);
  const hint = useId();
  const described = useUndoHint(hint);
  return (
    <div class="explain">
      {note !== undefined && (
        <p>
          <strong>Set aside on {formatDate(note.on)}</strong> for this workbook, with all warnings like it.
        </p>
      )}
      <button
        type="button"
        class="link-button"
        aria-describedby={described}
        onClick={() => void setAside(at)}
      >
        {note !== undefined
          ? 'Bring them back'
          : count === 1
            ? 'Set this warning aside for this workbook'
            : `Set all ${formatCount(count)} warnings like this aside for this workbook`}
      </button>
      <UndoHint id={hint} />
    </div>
  );
}
