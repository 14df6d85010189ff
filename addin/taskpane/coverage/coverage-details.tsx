import type { JSX } from 'preact';
import type { StandardAnswer } from '../../../core/api/shapes';
import type { CollectionCoverage } from '../../covering/coverage-of';
import { formatCount, joinWords } from '../../../core/values/words';
import { shortTitleOf } from '../standard/standard-links';
import { CoverageLayout } from './coverage-layout';
import { MissingItems, MissingOptional } from './missing-items';

interface CoverageDetailsProps {
  readonly coverage: CollectionCoverage;
  readonly standard: StandardAnswer;
  readonly checked: boolean;
}

/** What a collection must be given and lacks, then its tables, then what may be left out. Open when something lacks. */
export function CoverageDetails({ coverage, standard, checked }: CoverageDetailsProps): JSX.Element {
  const { collection, must, tables, absent } = coverage;
  const lacking = must.asked - must.held;
  return (
    <details class="coverage-details" open={lacking > 0}>
      <summary>
        {shortTitleOf(standard, collection)}:{' '}
        {lacking === 0 ? (
          'all that must be given is there'
        ) : (
          <span class="in-the-way">{formatCount(lacking)} missing that must be given</span>
        )}
      </summary>
      <MissingItems coverage={coverage} standard={standard} required />
      <ul class="coverage-layouts">
        {tables.map((table) => (
          <CoverageLayout key={`${table.layout} ${table.sheet}`} table={table} checked={checked} />
        ))}
      </ul>
      <MissingOptional coverage={coverage} standard={standard} />
      {absent.length > 0 && (
        <p class="coverage-absent">
          No sheet of this workbook is checked as{' '}
          {joinWords(
            absent.map(({ title }) => title),
            'or',
          )}
          .
        </p>
      )}
    </details>
  );
}
