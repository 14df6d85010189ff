import type { JSX } from 'preact';
import type { Match } from '../../model/match';
import { useActions } from '../parts/context';
import { Notice } from '../parts/notice';
import { SheetRow } from './sheet-row';
import { BlankSheet } from '../templates/blank-sheet';

/** No sheet looks like one of the standard's: what was looked for in each, and what to do. */
export function NothingRecognised({ match }: { readonly match: Match }): JSX.Element {
  const { correct } = useActions();
  return (
    <>
      <Notice title="No sheet was recognised">
        <p>We look for a row of headings near the top of each sheet. Choose a sheet to say what it is.</p>
      </Notice>
      <ul class="sheets" aria-label="Sheets that were not recognised">
        {match.unmatched.map(({ sheet, reason }) => (
          <SheetRow
            key={sheet.id}
            name={sheet.name}
            kind={reason}
            onClick={() => correct({ sheet: sheet.id })}
          />
        ))}
      </ul>
      <BlankSheet />
    </>
  );
}
