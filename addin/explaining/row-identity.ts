import type { CheckRun } from '../model/check-run';
import type { MatchedTable } from '../model/match';
import { cleanText } from '../../core/values/fold-text';
import { textOfValue } from '../../core/values/show-value';

/**
 * What makes a row this one wherever it stands: the values of its layout's primary key, else of the columns by which
 * its rows are compared, else all that it holds. Undefined for a row that holds nothing of these.
 */
export function rowIdentity(run: CheckRun, table: number, row: number): string | undefined {
  for (const columns of identifyingColumns(run.tables[table]!)) {
    const parts = columns.map((column) => cleanText(textOfValue(run.valueAt(table, row, column))));
    if (parts.some((part) => part !== '')) return JSON.stringify(parts);
  }
  return undefined;
}

function identifyingColumns({ layout, columns }: MatchedTable): number[][] {
  const bound = columns.filter(({ field }) => field !== undefined);
  const of = (fields: readonly string[]): number[] =>
    bound.filter(({ field }) => fields.includes(field!)).map(({ column }) => column);
  return [of(layout.primaryKey ?? []), of(layout.keys), bound.map(({ column }) => column)].filter(
    (own) => own.length > 0,
  );
}
