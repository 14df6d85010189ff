/** What the pane found out about the sheets' headings, for the grid to show once they are scrolled away. */
import type { Match } from '../model/match';
import type { MountedPane } from '../taskpane/mount-pane';
import type { Store } from '../taskpane/state/store';
import type { Headings, PageAction, PageState } from './state/page-state';

export function followHeadings(pane: MountedPane['store'], page: Store<PageState, PageAction>): () => void {
  let known: Match | null = null;
  return pane.subscribe(() => {
    const { match } = pane.state;
    if (match === known) return;
    known = match;
    page.dispatch({ type: 'headings', headings: headingsOf(match) });
  });
}

function headingsOf(match: Match | null): ReadonlyMap<string, Headings> {
  return new Map(
    (match?.tables ?? []).map(({ sheet, headingRow, columns }) => [
      sheet.id,
      { row: headingRow, words: new Map(columns.map(({ column, heading }) => [column, heading])) },
    ]),
  );
}
