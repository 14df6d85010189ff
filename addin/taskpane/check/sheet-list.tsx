import type { JSX } from 'preact';
import { columnsChecked, columnWords } from '../../checking/columns-checked';
import type { Match, MatchedTable } from '../../model/match';
import { OWN_SHEET } from '../../handing-over/own-sheets';
import { EMPTY_SHEET, HIDDEN_SHEET, LEFT_OUT } from '../../matching/unmatched-reason';
import { capitalise, countOf } from '../../../core/values/words';
import { headingCounts, headingNotes } from '../corrector/heading-counts';
import { listName, placeOf } from '../state/list-place';
import { useActions } from '../parts/context';
import { SheetRow } from './sheet-row';
import { BlankSheet } from '../templates/blank-sheet';

/** Headings named on a card; the list of columns behind it has all. */
const NAMED = 4;

/** Sheets that were never looked at, by the reason why. */
const UNCHECKED: ReadonlyMap<string, string> = new Map([
  [LEFT_OUT, 'Left out'],
  [HIDDEN_SHEET, 'Hidden'],
  [EMPTY_SHEET, 'Empty'],
  [OWN_SHEET, 'Made from a check'],
]);

/** Every sheet, those recognised first. Each opens the corrector. */
export function SheetList({ match }: { readonly match: Match }): JSX.Element {
  const { correct } = useActions();
  return (
    <>
      <ul class="sheets" aria-label="Sheets">
        {match.tables.map((table) => (
          <SheetRow
            key={`${table.sheet.id} ${table.headingRow}`}
            name={listName(table.sheet.name, placeOf(table.sheet, match))}
            locked={table.sheet.protected}
            kind={kindWords(table)}
            onClick={() => correct(placeOf(table.sheet, match))}
            more={columnsLine(table)}
            {...headingWords(table)}
          />
        ))}
        {match.unmatched.map(({ sheet, reason }) => (
          <SheetRow
            key={`${sheet.id} ${sheet.usedRange.row}`}
            name={listName(sheet.name, placeOf(sheet, match))}
            detail={UNCHECKED.get(reason) ?? 'Not recognised'}
            quiet
            onClick={() => correct(placeOf(sheet, match))}
          />
        ))}
      </ul>
      <BlankSheet />
    </>
  );
}

/** Columns that are not checked, before anyone relies on it that they are. */
function columnsLine(table: MatchedTable): string | undefined {
  const [columns] = columnsChecked([table]);
  return columns === undefined || columns.unchecked.length === 0
    ? undefined
    : capitalise(columnWords(columns, NAMED));
}

function kindWords({ layout: { title, partial } }: MatchedTable): string {
  return partial === undefined ? title : `${title}, checked in part`;
}

function headingWords(table: MatchedTable): { detail: string; complete: boolean } {
  const { found, expected } = headingCounts(table);
  // The standard asks for no column, so a sheet lacks none: only a collection's layout can be incomplete.
  const asked = table.layout.collection !== 'standard';
  const notes = headingNotes(table);
  const headings = asked ? `${found} of ${expected} headings` : countOf(found, 'heading', 'headings');
  return {
    detail: notes === 0 ? headings : `${headings}, ${countOf(notes, 'note', 'notes')}`,
    complete: (!asked || found === expected) && notes === 0,
  };
}
