import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { coverageOf } from '../../checking/coverage';
import { formatDate } from '../../checking/format-date';
import { usePaneState } from './context';
import { CoverageDetails } from './coverage-details';
import { CoverageTable } from './coverage-table';
import { Notice } from './notice';
import { ServiceTrouble } from './service-trouble';

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
  return (
    <>
      <p class="hint">
        What the workbook holds of what each collection asks for on {formatDate(referenceDate)}.
        {run === null && ' Check the workbook to see what stands in the way.'}
      </p>
      <p class="bar-legend" aria-hidden="true">
        <span class="bar-right" /> held <span class="bar-faulty" /> held, with errors{' '}
        <span class="bar-missing" /> missing
      </p>
      <CoverageTable coverage={coverage} standard={standard} checked={run !== null} />
      {coverage.map((one) => (
        <CoverageDetails key={one.collection} coverage={one} standard={standard} />
      ))}
    </>
  );
}
