import type { JSX } from 'preact';
import { leftOutGroups } from '../../wording/left-out-words';
import type { LeftOutGroup } from '../../wording/left-out-words';
import type { CheckRun } from '../../model/check-run';
import { rowChoiceWords } from '../../wording/row-choice-words';
import { useActions, usePaneState } from '../parts/context';

/** Rows that look like no data, each kind said once, and the user's say on them. */
export function LeftOutList({ run }: { readonly run: CheckRun }): JSX.Element | null {
  const { rows, progress } = usePaneState();
  const { checkRowsToo, leaveRowsOut } = useActions();
  const groups = leftOutGroups(run);
  const chosen = rows.filter(({ dataRows, lists }) => dataRows.length + lists.length > 0);
  if (groups.length + chosen.length === 0) return null;
  const busy = progress !== null;
  return (
    <ul class="left-out-rows" aria-label="Rows that were left out">
      {groups.map((group) => (
        <li key={`${group.sheet} ${group.kind}`}>
          {group.words}{' '}
          <button type="button" class="link-button" disabled={busy} onClick={() => void checkRowsToo(group)}>
            {actionOf(group)}
          </button>
        </li>
      ))}
      {chosen.map(({ sheet, dataRows, lists }) => (
        <li key={`chosen ${sheet}`}>
          Checked as you chose: {rowChoiceWords(dataRows.length, lists.length)}.{' '}
          <button type="button" class="link-button" disabled={busy} onClick={() => void leaveRowsOut(sheet)}>
            Leave out again
          </button>
        </li>
      ))}
    </ul>
  );
}

function actionOf({ kind, rows }: LeftOutGroup): string {
  if (kind === 'list') return 'Check it as a list of its own';
  return rows.length === 1 ? 'It is data: check it' : 'They are data: check them';
}
