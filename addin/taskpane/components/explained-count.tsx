import type { JSX } from 'preact';
import { formatCount } from '../../checking/words';
import { useActions, usePaneState } from './context';

/** How many queries are explained, always in sight, and the way to them and back. */
export function ExplainedCount({ count }: { readonly count: number }): JSX.Element | null {
  const { filter } = usePaneState();
  const { setFilter } = useActions();
  if (count === 0 && !filter.explained) return null;
  return (
    <p class="explained-count">
      {count === 1 ? '1 query is explained.' : `${formatCount(count)} queries are explained.`}{' '}
      <button
        type="button"
        class="link-button"
        aria-pressed={filter.explained}
        onClick={() => setFilter({ explained: !filter.explained })}
      >
        {filter.explained ? 'Back to open problems' : count === 1 ? 'See it' : 'See them'}
      </button>
    </p>
  );
}
