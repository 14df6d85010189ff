import type { JSX } from 'preact';
import { formatDate } from '../../../core/values/format-date';
import type { Match } from '../../model/match';
import { countOf } from '../../../core/values/words';
import { CheckScope } from './check-scope';
import { usePaneState } from '../parts/context';
import { NothingRecognised } from './nothing-recognised';
import { SheetList } from './sheet-list';

interface SheetsProps {
  readonly match: Match;
  /** From the first check on, the sheets take one line until asked for. */
  readonly folded: boolean;
}

/** Which sheets were recognised as what, and what they are checked for. */
export function Sheets({ match, folded }: SheetsProps): JSX.Element {
  const { referenceDate } = usePaneState();
  if (match.tables.length === 0) return <NothingRecognised match={match} />;
  if (!folded) return <SheetList match={match} />;
  const sheets = new Map(match.tables.map(({ sheet }) => [sheet.id, sheet.name]));
  const [name] = sheets.values();
  const names = sheets.size === 1 ? name : countOf(sheets.size, 'sheet', 'sheets');
  return (
    <details class="sheets-folded">
      <summary>
        <span class="folded-name">{names}</span>, on {formatDate(referenceDate)}
      </summary>
      <SheetList match={match} />
      <CheckScope />
    </details>
  );
}
