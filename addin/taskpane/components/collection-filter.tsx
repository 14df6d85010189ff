import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatCount } from '../../checking/words';
import type { CheckRun } from '../../checking/model';
import { useActions, usePaneState } from './context';

/** Lists the problems of one collection alone; there only when problems matter to more than one. */
export function CollectionFilter({ run }: { readonly run: CheckRun }): JSX.Element | null {
  const { shownFor } = usePaneState();
  const { showFor } = useActions();
  const counts = useMemo(() => countByCollection(run), [run]);
  if (counts.size < 2 && shownFor === null) return null;
  return (
    <label class="collection-filter">
      <span>Problems for</span>
      <select
        value={shownFor ?? ''}
        onChange={({ currentTarget: { value } }) => showFor(value === '' ? null : value)}
      >
        <option value="">All collections ({formatCount(run.findings.length)})</option>
        {run.standard.collections
          .filter(({ id }) => counts.has(id) || id === shownFor)
          .map(({ id, shortTitle }) => (
            <option key={id} value={id}>
              {shortTitle} ({formatCount(counts.get(id) ?? 0)})
            </option>
          ))}
      </select>
    </label>
  );
}

function countByCollection({ findings }: CheckRun): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { collections } of findings) {
    for (const id of collections) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
