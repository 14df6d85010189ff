import type { Suggestion } from '../model/suggestion';
import { likely } from './task';
import type { SuggestionTask } from './task';

/**
 * A value that is ignored may be taken away, unless the same column serves another collection of the sheet, which may
 * ask for it. Never sure: the cell that makes it ignored may be the wrong one.
 */
export function suggestEmpty({ run, finding, table }: SuggestionTask): Suggestion[] {
  const isNeeded = run.tables.some(
    (other) =>
      other.sheet.id === table.sheet.id &&
      other.layout.collection !== table.layout.collection &&
      other.columns.some(({ column, field }) => column === finding.column && field !== undefined),
  );
  return isNeeded ? [] : [likely('')];
}
