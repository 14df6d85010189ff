import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StandardAnswer } from '../../../functions/http/api';
import type { CollectionCoverage, LayoutCoverage } from '../../checking/coverage';
import { formatCount } from '../../checking/words';
import { shortTitleOf } from '../state/standard-links';
import { MissingItems } from './missing-items';

interface CoverageDetailsProps {
  readonly coverage: CollectionCoverage;
  readonly standard: StandardAnswer;
}

/** What a collection asks for and the workbook lacks, table by table. Lists are drawn when they are opened. */
export function CoverageDetails({ coverage, standard }: CoverageDetailsProps): JSX.Element {
  const { collection, asked, held, layouts } = coverage;
  return (
    <details class="coverage-details">
      <summary>
        {shortTitleOf(standard, collection)}:{' '}
        {asked === held ? 'nothing is missing' : `${formatCount(asked - held)} missing`}
      </summary>
      {layouts.map((layout) => (
        <LayoutDetails key={layout.layout} layout={layout} standard={standard} />
      ))}
    </details>
  );
}

function LayoutDetails({
  layout,
  standard,
}: {
  readonly layout: LayoutCoverage;
  readonly standard: StandardAnswer;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="coverage-layout"
      onToggle={({ currentTarget }) => setOpen((currentTarget as HTMLDetailsElement).open)}
    >
      <summary>
        {layout.title}
        <span class="entry-more">
          {formatCount(layout.held)} of {formatCount(layout.asked)} held
          {layout.checked ? '' : ', no sheet is checked as this'}
        </span>
      </summary>
      {open && <MissingItems layout={layout} standard={standard} />}
    </details>
  );
}
