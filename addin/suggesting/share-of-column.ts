import type { CheckRun } from '../model/check-run';
import { textOfValue } from '../../core/values/show-value';
import type { SuggestionTask } from './task';

/** What a question was answered, by run, table, column and question. */
const known = new WeakMap<CheckRun, Map<string, number>>();

/**
 * The share of the filled cells of the cell's column of which something holds: what a column's other cells tell of how
 * it is written. Each question is put to a column once for a run.
 * @param question names the question; the same name is the same test
 */
export function shareOfColumn(
  { run, finding: { table, column } }: Pick<SuggestionTask, 'run' | 'finding'>,
  question: string,
  test: (text: string) => boolean,
): number {
  const answers = known.get(run) ?? new Map<string, number>();
  known.set(run, answers);
  const key = `${table} ${column} ${question}`;
  const share = answers.get(key) ?? ask(run, table, column, test);
  answers.set(key, share);
  return share;
}

function ask(run: CheckRun, table: number, column: number, test: (text: string) => boolean): number {
  const { firstRow, rows } = run.tables[table]!;
  let [filled, holds] = [0, 0];
  for (let row = firstRow; row < firstRow + rows; row += 1) {
    const text = textOfValue(run.valueAt(table, row, column));
    if (text === '') continue;
    filled += 1;
    if (test(text)) holds += 1;
  }
  return filled === 0 ? 0 : holds / filled;
}
