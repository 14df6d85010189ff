import type { JSX } from 'preact';
import { columnsChecked, columnWords, isAllChecked } from '../../checking/columns-checked';
import type { Counts } from '../../wording/group-findings';
import type { CheckRun } from '../../model/check-run';
import { notCalculatedSheets } from '../../wording/not-calculated';
import { type Purpose, purposeOfRun } from '../../wording/severity-meaning';
import { capitalise, countOf, formatCount, SEVERITY_WORDS } from '../../../core/values/words';
import { headingNotes } from '../corrector/heading-counts';
import { explainedOf } from '../state/listing';
import { usePaneState } from '../parts/context';
import { Notice } from '../parts/notice';

const LIVE_WORDS = { checking: 'Checking your changes…', comparing: 'Comparing rows again…' } as const;

/** Headings named in the pane; the report and the list of columns have all. */
const NAMED = 6;

interface OutcomeProps {
  readonly run: CheckRun;
  readonly counts: Counts;
}

/** What was checked, against what; and a quiet well done when there is nothing that must be put right. */
export function Outcome({ run, counts }: OutcomeProps): JSX.Element | null {
  const { before, partial, progress, fixed, live, notes } = usePaneState();
  const left = run.findings.length - explainedOf(run, notes).size;
  const unknown = notCalculatedSheets(run.tables.map(({ sheet }) => sheet));
  const whole = !partial && !run.stopped && run.failed.length === 0 && unknown.length === 0;
  const columns = columnsChecked(run.tables);
  const names = new Map(run.tables.map(({ sheet }) => [sheet.id, sheet.name]));
  const columnsOf = (one: (typeof columns)[number]): string =>
    `${columns.length > 1 ? `${names.get(one.sheet) ?? ''}: ` : ''}${columnWords(one, NAMED)}`;
  const line = (
    <p class="outcome">
      {countOf(run.rowsChecked, 'row', 'rows')} checked with code lists edition {run.entry}.{' '}
      {columns.map((one) => `${capitalise(columnsOf(one))}.`).join(' ')}
      {unknown.map(({ sheet, words }) => (
        <strong key={sheet}>
          {' '}
          Sheet {sheet}: {words}
        </strong>
      ))}
      {before !== null && before.entry !== run.entry && ' They have changed since your last check.'}
      {whole && counts.error === 0 && counts.query + counts.warning > 0 && (
        <strong>
          {' '}
          No errors. {countOf(counts.query, SEVERITY_WORDS.query.one, SEVERITY_WORDS.query.many)} to read.
        </strong>
      )}
      {fixed > 0 && left > 0 && (
        <strong>
          {' '}
          {formatCount(fixed)} of {formatCount(fixed + left)} fixed.
        </strong>
      )}
      {live !== 'idle' && <span class="live"> {LIVE_WORDS[live]}</span>}
    </p>
  );
  // While a first check goes on, its progress says how far it is.
  if (partial && progress !== null) return null;
  if (run.findings.length > 0 || !whole) return line;
  if (run.rowsChecked === 0) {
    return (
      <Notice title="There is nothing to check yet">
        <p>No row under the headings has anything in it.</p>
      </Notice>
    );
  }
  if (run.tables.some((table) => headingNotes(table) > 0)) {
    return (
      <>
        <Notice title="No problems in the cells" good>
          <p>Every cell that was checked is right. What is left is in the headings: see above.</p>
        </Notice>
        {line}
      </>
    );
  }
  return (
    <>
      <Notice title={cleanTitle(run, before)} good>
        <p>
          {isAllChecked(run)
            ? `Well done: every cell we can check is right. ${NEXT[purposeOfRun(run)]}`
            : 'Every cell that was checked is right. What was not checked is named here.'}
        </p>
      </Notice>
      {line}
    </>
  );
}

const NEXT: Readonly<Record<Purpose, string>> = {
  return: 'Save the workbook, and the return can be made from it.',
  standard: 'Save the workbook.',
  either: 'Save the workbook, and its returns can be made from it.',
};

/** All is well only where all was checked. */
function cleanTitle(run: CheckRun, before: { readonly problems: number } | null): string {
  if (before !== null && before.problems > 0) return 'Everything that was found is put right';
  return isAllChecked(run) ? 'No problems found' : 'No problems in what was checked';
}
