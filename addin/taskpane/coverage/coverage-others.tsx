import type { JSX } from 'preact';
import type { StandardAnswer } from '../../../core/api/shapes';
import type { CollectionCoverage } from '../../covering/coverage-of';
import { formatCount } from '../../../core/values/words';
import { shortTitleOf } from '../standard/standard-links';

interface CoverageOthersProps {
  /** Collections that no sheet is checked for. */
  readonly coverage: readonly CollectionCoverage[];
  readonly standard: StandardAnswer;
}

/** What there is in the workbook for collections that it is not checked for: nothing of it counts as missing. */
export function CoverageOthers({ coverage, standard }: CoverageOthersProps): JSX.Element | null {
  if (coverage.length === 0) return null;
  return (
    <section class="coverage-others">
      <h2>No sheet is checked for</h2>
      <ul>
        {coverage.map(({ collection, title, inAbsent: { asked, held } }) => (
          <li key={collection}>
            <span title={title}>{shortTitleOf(standard, collection)}</span>
            <span class="entry-more">
              {formatCount(held)} of its {formatCount(asked)} items are in the workbook
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
