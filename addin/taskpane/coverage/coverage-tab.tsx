import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { coverageOf } from '../../covering/coverage-of';
import { formatDate } from '../../../core/values/format-date';
import { usePaneState } from '../parts/context';
import { CoverageLegend } from './coverage-bar';
import { CoverageDetails } from './coverage-details';
import { CoverageOthers } from './coverage-others';
import { CoverageTable } from './coverage-table';
import { Notice } from '../parts/notice';
import { ServiceTrouble } from '../parts/service-trouble';

/** How far the workbook answers what each collection asks. */
export function CoverageTab(): JSX.Element | null {
  const { standard, match, referenceDate, run, collections, serviceTrouble } = usePaneState();
  const coverage = useMemo(
    () =>
      standard === null || match === null || match.tables.length === 0
        ? []
        : coverageOf({ standard, match, referenceDate, collections, ...(run === null ? {} : { run }) }),
    [standard, match, referenceDate, collections, run],
  );
  if (serviceTrouble !== null) return <ServiceTrouble />;
  if (standard === null) return null;
  if (coverage.length === 0) {
    return (
      <Notice title="Nothing to show yet">
        Open a workbook whose headings are recognised, and you see here what it holds of what each collection
        asks for.
      </Notice>
    );
  }
  const checked = run !== null;
  const served = coverage.filter(({ tables }) => tables.length > 0);
  const others = coverage.filter(({ tables }) => tables.length === 0);
  return (
    <>
      <p class="hint">
        What the sheets hold of what each collection asks for on {formatDate(referenceDate)}.
        {!checked && ' Check the workbook to see what stands in the way.'}
      </p>
      {served.length > 0 && (
        <>
          <CoverageLegend />
          <CoverageTable coverage={served} standard={standard} checked={checked} />
        </>
      )}
      {served.map((one) => (
        <CoverageDetails key={one.collection} coverage={one} standard={standard} checked={checked} />
      ))}
      <CoverageOthers coverage={others} standard={standard} />
    </>
  );
}
