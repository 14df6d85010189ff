import type { JSX } from 'preact';
import type { Shares } from '../../covering/cover-table';
import { barOf } from './bar-of';

/** What is held and what is not, as one bar. The numbers stand beside it, so it is not read out. */
export function CoverageBar({ shares }: { readonly shares: Shares }): JSX.Element {
  const { right, faulty, lacking, without } = barOf(shares);
  const all = right + faulty + lacking + without;
  const part = (kind: string, items: number): JSX.Element | null =>
    items === 0 ? null : <div class={`bar-${kind}`} style={{ width: `${(items / all) * 100}%` }} />;
  return (
    <div class="bar" aria-hidden="true">
      {part('right', right)}
      {part('faulty', faulty)}
      {part('lacking', lacking)}
    </div>
  );
}

export function CoverageLegend(): JSX.Element {
  return (
    <ul class="bar-legend" aria-hidden="true">
      <li>
        <span class="bar-right" /> held
      </li>
      <li>
        <span class="bar-faulty" /> held, with errors
      </li>
      <li>
        <span class="bar-lacking" /> must be given, missing
      </li>
      <li>
        <span class="bar-without" /> optional, not held
      </li>
    </ul>
  );
}
