import type { LeftOutGroup } from '../../checking/left-out-words';
import type { RowChoice } from '../../checking/model';

/** The user's word on rows with this added: rows left out are data, or a list is one of its own. */
export function withRowsChecked(choices: readonly RowChoice[], group: LeftOutGroup): readonly RowChoice[] {
  const before = choices.find(({ sheet }) => sheet === group.sheet);
  const lists = group.rows.flatMap(({ kind, row, headingRow }) =>
    kind === 'list' && headingRow !== undefined ? [{ row, headingRow }] : [],
  );
  const keys = group.rows.flatMap(({ kind, key }) => (kind === 'list' ? [] : key));
  const after: RowChoice = {
    sheet: group.sheet,
    dataRows: [...new Set([...(before?.dataRows ?? []), ...keys])],
    lists: [...(before?.lists ?? []), ...lists],
  };
  return [...choices.filter(({ sheet }) => sheet !== group.sheet), after];
}
