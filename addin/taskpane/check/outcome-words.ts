import { isAllChecked } from '../../checking/columns-checked';
import { countFindings } from '../../wording/group-findings';
import type { CheckRun } from '../../model/check-run';
import { notCalculatedSheets } from '../../wording/not-calculated';
import { countOf, SEVERITY_WORDS } from '../../../core/values/words';
import { SEVERITIES } from '../../../core/api/severity';

/** "Checked 500 rows: 58 errors, 12 queries and 9 warnings.", as told to a screen reader when a check ends. */
export function outcomeWords(run: CheckRun): string {
  const whole = !run.stopped && run.failed.length === 0;
  if (whole && run.findings.length === 0 && run.rowsChecked === 0) return 'There is nothing to check yet.';
  const counts = countFindings(run.findings);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    countOf(counts[severity], SEVERITY_WORDS[severity].one, SEVERITY_WORDS[severity].many),
  );
  const rows = countOf(run.rowsChecked, 'row', 'rows');
  const begin = run.stopped ? `Stopped after ${rows}` : `Checked ${rows}`;
  const unknown = notCalculatedSheets(run.tables.map(({ sheet }) => sheet));
  const rest = [
    ...(run.failed.length === 0 ? [] : ['Part of the workbook could not be checked.']),
    ...unknown.map(({ sheet, words }) => `Sheet ${sheet}: ${words}`),
  ]
    .map((words) => ` ${words}`)
    .join('');
  if (found.length > 0) return `${begin}: ${listed(found)}.${rest}`;
  // Of what was not checked nothing is said to be right.
  if (!whole || unknown.length > 0) return `${begin}.${rest}`;
  return `${begin}: no problems${whereNone(run)}.`;
}

function whereNone(run: CheckRun): string {
  if (!isAllChecked(run)) return ' in what was checked';
  return run.tables.every(({ problems }) => problems.length === 0) ? '' : ' in the cells';
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
