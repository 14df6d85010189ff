import type { JSX } from 'preact';
import { describeFinding } from '../../wording/describe-finding';
import type { CheckRun } from '../../model/check-run';
import { cellsOfRun } from '../state/cells-with-findings';
import { listingOf } from '../state/listing';
import { useActions, usePaneState } from '../parts/context';
import { SeverityIcon } from '../parts/icons';

interface AlsoHereProps {
  readonly run: CheckRun;
  /** Position of the problem on the card. */
  readonly at: number;
}

/** What else is wrong with the same cell. */
export function AlsoHere({ run, at }: AlsoHereProps): JSX.Element | null {
  const state = usePaneState();
  const { goTo } = useActions();
  const { table, row, column } = run.findings[at]!;
  const isListed = listingOf(run, state);
  const others = cellsOfRun(run)(run.tables[table]!.sheet.id, row, column).filter(
    (other) => other !== at && isListed(run.findings[other]!, other),
  );
  if (others.length === 0) return null;
  return (
    <div class="also-here">
      <span>Also in this cell:</span>
      <ul>
        {others.map((other) => (
          <li key={other}>
            <SeverityIcon severity={run.findings[other]!.severity} size={14} />
            <button type="button" class="link-button" onClick={() => void goTo(other)}>
              {describeFinding(run, run.findings[other]!, state.lists).what}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
