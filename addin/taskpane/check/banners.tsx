import type { JSX } from 'preact';
import type { CheckRun } from '../../model/check-run';
import { unansweredRows } from '../../checking/unanswered-rows';
import { countOf } from '../../../core/values/words';
import { staleWords } from './staleness';
import { Banner } from '../parts/banner';
import { useActions, usePaneState } from '../parts/context';

const NOT_COMPARED = 'Rows were not compared with each other.';

/** What the user must know before trusting the list. */
export function Banners(): JSX.Element {
  const { run, stale, skipped, trouble, progress } = usePaneState();
  const { check, retryRest, dismissTrouble } = useActions();
  const changed = stale === null || run === null ? undefined : staleWords(stale, run);
  return (
    <div class="banners" role="status" aria-live="polite">
      {trouble !== null && (
        <Banner intent="error" title={trouble.title} onDismiss={dismissTrouble}>
          {trouble.detail}
        </Banner>
      )}
      {progress === null && changed !== undefined && (
        <Banner intent="info" title={changed.title} action="Check again" onAction={() => void check()}>
          {changed.detail}
        </Banner>
      )}
      {run !== null && progress === null && run.failed.length > 0 && (
        <Banner
          intent="warning"
          title={unansweredWords(run)}
          action={run.failed.some(({ problem }) => problem.retry) ? 'Retry the rest' : undefined}
          onAction={() => void retryRest()}
        >
          {reasonWords(run)}
          {run.rowsChecked > 0 && ' What was checked stays below.'}
        </Banner>
      )}
      {run?.stopped === true && progress === null && (
        <Banner intent="info" title="You stopped the check">
          {countOf(run.rowsChecked, 'row was', 'rows were')} checked before that.
        </Banner>
      )}
      {skipped.map(({ sheet, reason }) => (
        <Banner key={sheet} intent="info" title={`${nameOf(sheet, run)} is listed but not marked`}>
          {reason}
        </Banner>
      ))}
    </div>
  );
}

function nameOf(sheet: string, run: CheckRun | null): string {
  return run?.tables.find((table) => table.sheet.id === sheet)?.sheet.name ?? sheet;
}

/** The reason is the same for all parts but in rare cases; what the banner's own title says is not said twice. */
function reasonWords({ failed }: CheckRun): string {
  const { title, detail } = failed[0]!.problem;
  return title === NOT_COMPARED ? detail : `${title} ${detail}`;
}

function unansweredWords(run: CheckRun): string {
  const { rows, of } = unansweredRows(run);
  if (rows === 0) return NOT_COMPARED;
  return `${countOf(rows, 'row', 'rows')} of ${countOf(of, 'row', 'rows')} got no answer`;
}
