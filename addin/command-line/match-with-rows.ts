/** Matches a file so that rows that were asked for are checked, also those that look like no data. */
import type { CheckRun, RunLeftOut } from '../model/check-run';
import type { Match, RowChoice } from '../model/match';
import { withRowsChecked } from '../checking/rows/with-rows-checked';
import { CommandError } from './command-error';
import type { RowsAsked } from './rows-asked';
import { wordsOfRows } from './rows-asked';

/** A list of its own may leave rows out that are asked for, too. */
const ROUNDS = 5;

export interface MatchWithRows {
  /** The user's word on rows that the file itself carries. */
  readonly rows: readonly RowChoice[];
  readonly asked: readonly RowsAsked[];
  readonly match: (rows: readonly RowChoice[]) => Promise<Match>;
  readonly check: (match: Match) => Promise<CheckRun>;
}

/**
 * @returns the match, and words on rows that were asked for and had not been left out
 * @throws CommandError when no sheet is recognised, or it can't be told of which sheet a row is meant
 */
export async function matchWithRows({
  rows,
  asked,
  match,
  check,
}: MatchWithRows): Promise<{ readonly match: Match; readonly notes: readonly string[] }> {
  const found = new Set<RowsAsked>();
  let choices = rows;
  let made = await match(choices);
  if (made.tables.length === 0) throw new CommandError(nothingRecognised(made));
  for (let round = 0; asked.length > 0 && round < ROUNDS; round += 1) {
    const run = await check(made);
    const before = choices;
    for (const one of asked) {
      const bySheet = leftOutOf(run, one);
      if (bySheet.size > 0) found.add(one);
      for (const [sheet, leftOut] of bySheet) choices = withRowsChecked(choices, { sheet, rows: leftOut });
    }
    if (choices === before) break;
    made = await match(choices);
  }
  return { match: made, notes: asked.filter((one) => !found.has(one)).map(notLeftOut) };
}

function nothingRecognised({ unmatched }: Match): string {
  const reasons = unmatched.map(({ sheet, reason }) => `  ${sheet.name}: ${reason}`);
  return ['No sheet of this file was recognised, so nothing was checked.', ...reasons].join('\n');
}

/** Of the rows asked for those that were left out, by the sheet's id. */
function leftOutOf({ tables, leftOut }: CheckRun, asked: RowsAsked): Map<string, RunLeftOut[]> {
  const bySheet = new Map<string, RunLeftOut[]>();
  for (const rows of leftOut) {
    const { id, name } = tables[rows.table]!.sheet;
    const isThere = rows.row <= asked.last && rows.row + rows.rowCount > asked.first;
    if (!isThere || (asked.sheet !== undefined && asked.sheet !== name)) continue;
    bySheet.set(id, [...(bySheet.get(id) ?? []), rows]);
  }
  if (bySheet.size > 1) throw new CommandError(whichSheet(asked));
  return bySheet;
}

function whichSheet({ first }: RowsAsked): string {
  return `Rows of that number were left out of several sheets. Name the sheet, such as --check-rows "Staff!${first + 1}".`;
}

function notLeftOut(asked: RowsAsked): string {
  const [was, it] = asked.first === asked.last ? ['was', 'it'] : ['were', 'them'];
  return `${wordsOfRows(asked)} ${was} not left out, so --check-rows changes nothing for ${it}.`;
}
