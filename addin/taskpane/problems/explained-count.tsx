import type { JSX } from 'preact';
import { countSettled } from '../../explaining/notes';
import type { CheckRun } from '../../model/check-run';
import { formatCount } from '../../../core/values/words';
import { explainedOf } from '../state/listing';
import { useActions, usePaneState } from '../parts/context';

/** How many queries are explained and warnings set aside, always in sight, and the way to them and back. */
export function ExplainedCount({ run }: { readonly run: CheckRun }): JSX.Element | null {
  const { filter, notes } = usePaneState();
  const { setFilter } = useActions();
  const settled = explainedOf(run, notes);
  if (settled.size === 0 && !filter.explained) return null;
  const { explained, setAside } = countSettled(run, settled);
  const words = [
    explained === 0 && setAside > 0
      ? ''
      : explained === 1
        ? '1 query is explained.'
        : `${formatCount(explained)} queries are explained.`,
    setAside === 0
      ? ''
      : setAside === 1
        ? '1 warning is set aside.'
        : `${formatCount(setAside)} warnings are set aside.`,
  ];
  return (
    <p class="explained-count">
      {words.filter((word) => word !== '').join(' ')}{' '}
      <button
        type="button"
        class="link-button"
        aria-pressed={filter.explained}
        onClick={() => setFilter({ explained: !filter.explained })}
      >
        {filter.explained ? 'Back to open problems' : settled.size === 1 ? 'See it' : 'See them'}
      </button>
    </p>
  );
}
