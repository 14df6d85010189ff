import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { StandardAnswer } from '../../../functions/http/api';
import type { CollectionCoverage } from '../../checking/coverage';
import { formatCount } from '../../checking/words';
import { barOf } from '../state/bar-of';
import { shortTitleOf } from '../state/standard-links';

interface CoverageTableProps {
  readonly coverage: readonly CollectionCoverage[];
  readonly standard: StandardAnswer;
  /** Only a check tells what stands in the way. */
  readonly checked: boolean;
}

/** A bar for each collection, with its numbers in a table. */
export function CoverageTable({ coverage, standard, checked }: CoverageTableProps): JSX.Element {
  return (
    <table class="coverage">
      <caption class="for-screen-readers">Items held, by collection</caption>
      <thead>
        <tr>
          <th scope="col">For</th>
          <th scope="col">Held</th>
          <th scope="col">Missing</th>
          <th scope="col">Errors</th>
        </tr>
      </thead>
      {coverage.map((one) => (
        <CoverageRows key={one.collection} one={one} standard={standard} checked={checked} />
      ))}
    </table>
  );
}

function CoverageRows({
  one,
  standard,
  checked,
}: Omit<CoverageTableProps, 'coverage'> & { readonly one: CollectionCoverage }): JSX.Element {
  const { collection, title, asked, held, counts } = one;
  const { right, faulty } = useMemo(() => barOf(one), [one]);
  const width = (items: number): string => `${asked === 0 ? 0 : (items / asked) * 100}%`;
  return (
    <tbody>
      <tr>
        <th scope="row" title={title}>
          {shortTitleOf(standard, collection)}
        </th>
        <td>
          {formatCount(held)} of {formatCount(asked)}
        </td>
        <td>{formatCount(asked - held)}</td>
        <td class={counts.error > 0 ? 'in-the-way' : ''}>{checked ? formatCount(counts.error) : '–'}</td>
      </tr>
      <tr class="coverage-picture" aria-hidden="true">
        <td colSpan={4}>
          <div class="bar">
            <div class="bar-right" style={{ width: width(right) }} />
            <div class="bar-faulty" style={{ width: width(faulty) }} />
          </div>
        </td>
      </tr>
    </tbody>
  );
}
