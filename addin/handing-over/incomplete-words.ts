import type { CheckRun } from '../model/check-run';
import { notCalculatedSheets } from '../wording/not-calculated';
import { countOf } from '../../core/values/words';

/** What of a run was not checked, so that nothing is taken for right that was not looked at; undefined when all was. */
export function incompleteWords(run: CheckRun): string | undefined {
  const sheets = notCalculatedSheets(run.tables.map(({ sheet }) => sheet));
  const words = [runWords(run), ...sheets.map(({ sheet, words: said }) => `Sheet ${sheet}: ${said}`)];
  const said = words.filter((one) => one !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}

function runWords({ stopped, failed, rowsChecked }: CheckRun): string | undefined {
  if (stopped) return `The check was stopped after ${countOf(rowsChecked, 'row', 'rows')}.`;
  if (failed.length === 0) return undefined;
  const rows = failed.reduce((sum, part) => sum + (part.table === null ? 0 : part.rows), 0);
  if (rows === 0) return 'Rows were not compared with each other.';
  return `${countOf(rows, 'row', 'rows')} could not be checked.`;
}
