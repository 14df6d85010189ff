import type { JSX } from 'preact';
import type { StandardAnswer } from '../../../core/api/shapes';
import type { CollectionCoverage } from '../../covering/coverage-of';
import type { Share } from '../../covering/cover-table';
import { formatCount } from '../../../core/values/words';
import { shortTitleOf } from '../standard/standard-links';
import { CoverageBar } from './coverage-bar';

interface CoverageTableProps {
  /** Collections that sheets are checked for. */
  readonly coverage: readonly CollectionCoverage[];
  readonly standard: StandardAnswer;
  /** Only a check tells what stands in the way. */
  readonly checked: boolean;
}

/** A bar for each collection, with its numbers in a table. */
export function CoverageTable({ coverage, standard, checked }: CoverageTableProps): JSX.Element {
  return (
    <table class="coverage">
      <caption class="for-screen-readers">Items held in the sheets checked, by collection</caption>
      <thead>
        <tr>
          <th scope="col">For</th>
          <th scope="col">Must be given</th>
          <th scope="col">Optional</th>
          <th scope="col">Errors</th>
        </tr>
      </thead>
      {coverage.map((one) => (
        <tbody key={one.collection}>
          <tr>
            <th scope="row" title={one.title}>
              {shortTitleOf(standard, one.collection)}
            </th>
            <td class={one.must.held < one.must.asked ? 'in-the-way' : ''}>{shareWords(one.must)}</td>
            <td>{shareWords(one.optional)}</td>
            <td class={one.counts.error > 0 ? 'in-the-way' : ''}>
              {checked ? formatCount(one.counts.error) : '–'}
            </td>
          </tr>
          <tr class="coverage-picture" aria-hidden="true">
            <td colSpan={4}>
              <CoverageBar shares={one} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function shareWords({ asked, held }: Share): string {
  return asked === 0 ? '–' : `${formatCount(held)} of ${formatCount(asked)}`;
}
