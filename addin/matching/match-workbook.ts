import type { StandardAnswer } from '../../core/api/shapes';
import type { CellBlock, Host, SheetInfo } from '../workbook/host';
import { OWN_SHEET, isOwnSheet } from '../handing-over/own-sheets';
import { HEADING_ROWS } from './heading-row';
import { matchContext } from './match-context';
import type { CodeListSource, MatchContext } from './match-context';
import { matchSheet } from './match-sheet';
import { listsOf, withRowChoice } from '../checking/rows/lists-of-sheet';
import type { Match, MatchChoice, MatchedTable, MatchOffer, RowChoice, UnmatchedSheet } from '../model/match';
import { offerFor } from '../remembering/remembered-matches';
import type { RememberedMatch } from '../remembering/remembered-matches';
import { knownHeadings } from '../remembering/known-headings';
import type { Hash } from '../remembering/salted-hash';
import { EMPTY_SHEET, HIDDEN_SHEET, LEFT_OUT } from './unmatched-reason';

/** Columns looked at for headings: the widest layout with its repeats is 238, and people add their own. */
const HEADING_COLUMNS = 1000;

export interface MatchOptions {
  /** The user's corrections; one for a sheet or a layout that is no longer there is passed over. */
  readonly choices?: readonly MatchChoice[];
  /** The user's word on rows that look like no data. */
  readonly rows?: readonly RowChoice[];
  /** Only layouts of these collections; empty or left out: all. */
  readonly collections?: readonly string[];
  /** ISO date, by which the year of a layout is picked; left out: the newest. */
  readonly referenceDate?: string;
  /** Where code lists come from, so that values can tell what a column is; left out: words and shapes alone tell. */
  readonly codeList?: CodeListSource;
  /** Corrections made in other workbooks, to be offered for sheets like theirs, and how their headings are hashed. */
  readonly remembered?: { readonly matches: readonly RememberedMatch[]; readonly hash: Hash };
}

/**
 * Recognises the tables of a workbook by its headings and, where these don't tell, by a sample of its values. Reads the
 * top rows of each sheet alone.
 * @throws HostError when a sheet cannot be read.
 */
export async function matchWorkbook(
  host: Pick<Host, 'listSheets' | 'read' | 'source'>,
  standard: StandardAnswer,
  { choices = [], rows = [], collections = [], referenceDate, codeList, remembered }: MatchOptions = {},
): Promise<Match> {
  const context = matchContext(host, standard, { collections, referenceDate, codeList });
  const tables: MatchedTable[] = [];
  const unmatched: UnmatchedSheet[] = [];
  const offers: MatchOffer[] = [];
  for (const sheet of await host.listSheets()) {
    const choice = choiceFor(sheet, choicesForList(choices));
    const { below, rowChoice } = await matchBelow(context, sheet, choices, choiceFor(sheet, rows));
    const { outcome, top } = await match(context, listsOf(sheet, rowChoice)[0]!, choice);
    for (const one of [outcome, ...below]) {
      if ('layout' in one) tables.push(withRowChoice(one, sheet, rowChoice));
      else unmatched.push(one);
    }
    const isOpen = choice === undefined && top !== undefined;
    const before =
      isOpen && remembered !== undefined
        ? await offerFor(outcome, top, remembered.matches, {
            known: knownHeadings(standard),
            hash: remembered.hash,
          })
        : undefined;
    const offer = before ?? (isOpen ? nearestOffer(outcome) : undefined);
    if (offer !== undefined) offers.push(offer);
  }
  return { tables, unmatched, ...(offers.length === 0 ? {} : { offers }) };
}

/** A sheet with too few headings to be taken for a table, to be one if the user says so. */
function nearestOffer(outcome: MatchedTable | UnmatchedSheet): MatchOffer | undefined {
  if ('layout' in outcome || outcome.nearest === undefined) return undefined;
  const { layout, title, headingRow } = outcome.nearest;
  return {
    choice: { sheet: outcome.sheet.id, layout, headingRow },
    words: outcome.reason,
    nearest: title,
  };
}

interface Outcome {
  readonly outcome: MatchedTable | UnmatchedSheet;
  /** What was read of the sheet, when anything was. */
  readonly top?: CellBlock;
}

async function match(
  context: MatchContext,
  sheet: SheetInfo,
  choice: MatchChoice | undefined,
): Promise<Outcome> {
  if (choice?.layout === null) return { outcome: { sheet, reason: LEFT_OUT } };
  if (sheet.usedRange.rowCount === 0) return { outcome: { sheet, reason: EMPTY_SHEET } };
  if (sheet.hidden && choice === undefined) return { outcome: { sheet, reason: HIDDEN_SHEET } };
  const top = await readTop(context.host, sheet, choice?.headingRow);
  if (choice === undefined && isOwnSheet(top.rows)) return { outcome: { sheet, reason: OWN_SHEET } };
  return { outcome: await matchSheet(context, { sheet, top }, choice), top };
}

/** The rows among which the headings are looked for; down to the chosen one when that is further down. */
async function readTop(host: Pick<Host, 'read'>, sheet: SheetInfo, chosenRow = 0): Promise<CellBlock> {
  const { row, column, rowCount, columnCount } = sheet.usedRange;
  const wanted = Math.min(rowCount, Math.max(HEADING_ROWS, chosenRow - row + 1));
  const options = { row, rowCount: wanted, column, columnCount: Math.min(columnCount, HEADING_COLUMNS) };
  const rows: CellBlock['rows'][number][] = [];
  let firstColumn = column;
  for await (const block of host.read(sheet.id, options)) {
    firstColumn = block.column;
    rows.push(...block.rows);
  }
  return { row, column: firstColumn, rows };
}

/**
 * Further lists of a sheet, which the user said are tables of their own. One whose headings stand lower than they did has
 * moved with rows put in above it: it is passed over, and told anew, lest those rows are taken for neither list.
 */
async function matchBelow(
  context: MatchContext,
  sheet: SheetInfo,
  choices: readonly MatchChoice[],
  rowChoice: RowChoice | undefined,
): Promise<{ readonly below: readonly Outcome['outcome'][]; readonly rowChoice: RowChoice | undefined }> {
  const below: Outcome['outcome'][] = [];
  for (const list of listsOf(sheet, rowChoice).slice(1)) {
    const { row } = list.usedRange;
    const choice = choiceFor(list, choicesForList(choices, row));
    const { outcome } = await match(context, list, choice);
    const said = rowChoice?.lists.find((one) => one.row === row);
    if (choice === undefined && 'layout' in outcome && outcome.headingRow > said!.headingRow) {
      const lists = rowChoice!.lists.filter((one) => one !== said);
      return matchBelow(context, sheet, choices, { ...rowChoice!, lists });
    }
    below.push(outcome);
  }
  return { below, rowChoice };
}

function choicesForList(choices: readonly MatchChoice[], row?: number): readonly MatchChoice[] {
  return choices.filter(({ list }) => list === row);
}

/** By the sheet's own id, or by its name: ids of some hosts last only while the workbook is open. */
function choiceFor<T extends { readonly sheet: string }>(
  sheet: SheetInfo,
  choices: readonly T[],
): T | undefined {
  return (
    choices.find((choice) => choice.sheet === sheet.id) ??
    choices.find((choice) => choice.sheet === sheet.name)
  );
}
