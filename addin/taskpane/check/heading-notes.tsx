import type { JSX } from 'preact';
import type { CheckRun } from '../../model/check-run';
import { countOf } from '../../../core/values/words';
import { headingNotes } from '../corrector/heading-counts';
import { listName, placeOf } from '../state/list-place';
import { useActions } from '../parts/context';
import { SeverityIcon } from '../parts/icons';

/** What the check could not see because of the headings: a line, for the list of problems is what the user came for. */
export function HeadingNotes({ run }: { readonly run: CheckRun }): JSX.Element | null {
  const { correct } = useActions();
  const noted = run.tables.filter((table) => headingNotes(table) > 0);
  if (noted.length === 0) return null;
  return (
    <p class="heading-notes">
      <SeverityIcon severity="warning" size={14} />
      <span>
        On the headings:{' '}
        {noted.map((table, at) => (
          <>
            {at > 0 && ', '}
            <button
              type="button"
              class="link-button"
              onClick={() => correct(placeOf(table.sheet, { tables: run.tables, unmatched: [] }))}
            >
              {run.tables.length > 1 &&
                `${listName(table.sheet.name, placeOf(table.sheet, { tables: run.tables, unmatched: [] }))}, `}
              {countOf(headingNotes(table), 'note', 'notes')}
            </button>
          </>
        ))}
      </span>
    </p>
  );
}
