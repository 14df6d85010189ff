import type { JSX } from 'preact';
import type { Match } from '../../model/match';
import { SeverityIcon } from '../parts/icons';

/** What is to be known of how the sheets were read, such as rows in another encoding than the rest of the file. */
export function SheetNotes({ match }: { readonly match: Match }): JSX.Element | null {
  const sheets = [...match.tables, ...match.unmatched].map(({ sheet }) => sheet);
  const notes = sheets.flatMap(({ id, name, notes: words = [] }) =>
    words.map((one) => ({ key: `${id} ${one}`, words: sheets.length > 1 ? `${name}: ${one}` : one })),
  );
  if (notes.length === 0) return null;
  return (
    <div role="status" aria-label="How the file was read">
      {notes.map(({ key, words }) => (
        <p key={key} class="heading-notes">
          <SeverityIcon severity="warning" size={14} />
          <span>{words}</span>
        </p>
      ))}
    </div>
  );
}
