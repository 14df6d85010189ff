import type { JSX } from 'preact';
import { useActions, useHost, usePaneState } from '../parts/context';

/** The report of the check, as a workbook of its own, and on paper. */
export function ReportButtons(): JSX.Element {
  const { handOver } = usePaneState();
  const { giveReport, printReport } = useActions();
  const { kind } = useHost();
  const isPage = kind === 'browser';
  return (
    <section aria-labelledby="report-title">
      <h3 id="report-title">Report</h3>
      <p class="hint">
        Counts and charts by sheet and rule, all problems, explained queries and what was changed.
        {!isPage && ' It opens as a new workbook, laid out to be printed.'}
      </p>
      <div class="hand-over-buttons">
        <fluent-button
          id="give-report"
          size="small"
          disabled-focusable={handOver.busy}
          onClick={() => void giveReport()}
        >
          {isPage ? 'Download the report' : 'Open the report'}
        </fluent-button>
        {isPage && (
          <fluent-button
            id="print-report"
            size="small"
            disabled-focusable={handOver.busy}
            onClick={() => void printReport()}
          >
            Print it
          </fluent-button>
        )}
      </div>
    </section>
  );
}
