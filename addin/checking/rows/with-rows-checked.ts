import type { RowChoice } from '../../model/match';
import type { LeftOutRows } from '../../model/left-out-row';

/** The user's word on rows with this added: rows left out of a sheet, by its id, are data, or a list is one of its own. */
export function withRowsChecked(
  choices: readonly RowChoice[],
  { sheet, rows }: { readonly sheet: string; readonly rows: readonly LeftOutRows[] },
): readonly RowChoice[] {
  const before = choices.find((choice) => choice.sheet === sheet);
  const lists = rows.flatMap(({ kind, row, headingRow }) =>
    kind === 'list' && headingRow !== undefined ? [{ row, headingRow }] : [],
  );
  const keys = rows.flatMap(({ kind, key }) => (kind === 'list' ? [] : key));
  const after: RowChoice = {
    sheet,
    dataRows: [...new Set([...(before?.dataRows ?? []), ...keys])],
    lists: [...(before?.lists ?? []), ...lists],
  };
  return [...choices.filter((choice) => choice.sheet !== sheet), after];
}
