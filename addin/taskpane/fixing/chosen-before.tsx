import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CheckRun } from '../../model/check-run';
import { questionKey } from '../../remembering/answers';
import { questionOf } from '../../remembering/question-of';
import { formatCount } from '../../../core/values/words';
import { explainedOf } from '../state/listing';
import { useActions, usePaneState } from '../parts/context';

/** Puts the codes that were chosen for the same words before, shown first; nothing where none were. */
export function ChosenBefore({ run }: { readonly run: CheckRun }): JSX.Element | null {
  const { recalled, notes } = usePaneState();
  const { previewFix } = useActions();
  const count = useMemo(() => {
    if (recalled.size === 0) return 0;
    const settled = explainedOf(run, notes);
    return run.findings.filter((finding, at) => {
      const question = settled.has(at) ? undefined : questionOf(run, finding);
      return question !== undefined && recalled.has(questionKey(question));
    }).length;
  }, [run, recalled, notes]);
  if (count === 0) return null;
  return (
    <button
      type="button"
      class="link-button"
      aria-haspopup="dialog"
      title="Shows what would change before anything does"
      onClick={() => void previewFix({ kind: 'chosen' })}
    >
      Use the codes chosen before ({formatCount(count)})…
    </button>
  );
}
