import type { Layout, StandardAnswer } from '../../functions/http/api';
import type { CellBlock, Host, SheetInfo } from '../hosts/host';
import { indexHeadings } from './heading-index';
import type { HeadingKeyCache } from './heading-index';
import { HEADING_ROWS } from './heading-row';
import { matchLayout } from './match-layout';
import type { MatchContext } from './match-layout';
import type { Match, MatchChoice, MatchedTable, UnmatchedSheet } from './model';
import { EMPTY_SHEET, HIDDEN_SHEET, LEFT_OUT } from './unmatched-reason';

/** Columns looked at for headings: the widest layout with its repeats is 238, and people add their own. */
const HEADING_COLUMNS = 1000;

export interface MatchOptions {
  /** The user's corrections; one for a sheet or a layout that is no longer there is passed over. */
  readonly choices?: readonly MatchChoice[];
  /** Only layouts of these collections; empty or left out: all. */
  readonly collections?: readonly string[];
}

/**
 * Recognises the tables of a workbook: one a sheet, by its headings. Reads the top rows of each sheet alone.
 * @throws HostError when a sheet cannot be read.
 */
export async function matchWorkbook(
  host: Pick<Host, 'listSheets' | 'read' | 'source'>,
  standard: StandardAnswer,
  { choices = [], collections = [] }: MatchOptions = {},
): Promise<Match> {
  const cache: HeadingKeyCache = new Map();
  const layouts = standard.layouts.filter((layout) => isAsked(layout, collections));
  const indexes = layouts.map((layout) => indexHeadings(layout, standard, cache));
  const context: MatchContext = { standard, indexes, source: host.source };
  const tables: MatchedTable[] = [];
  const unmatched: UnmatchedSheet[] = [];
  for (const sheet of await host.listSheets()) {
    const outcome = await matchSheet(host, context, sheet, choiceFor(sheet, choices));
    if ('layout' in outcome) tables.push(outcome);
    else unmatched.push(outcome);
  }
  return { tables, unmatched };
}

/** Whether a layout belongs to one of the collections asked for; to any when none is named. */
export function isAsked(layout: Layout, collections: readonly string[]): boolean {
  return collections.length === 0 || collections.includes(layout.collection);
}

async function matchSheet(
  host: Pick<Host, 'read'>,
  context: MatchContext,
  sheet: SheetInfo,
  choice: MatchChoice | undefined,
): Promise<MatchedTable | UnmatchedSheet> {
  if (choice?.layout === null) return { sheet, reason: LEFT_OUT };
  if (sheet.usedRange.rowCount === 0) return { sheet, reason: EMPTY_SHEET };
  if (sheet.hidden && choice === undefined) return { sheet, reason: HIDDEN_SHEET };
  const top = await readTop(host, sheet, choice?.headingRow);
  return matchLayout(context, { sheet, top }, choice);
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

/** By the sheet's own id, or by its name: ids of some hosts last only while the workbook is open. */
function choiceFor(sheet: SheetInfo, choices: readonly MatchChoice[]): MatchChoice | undefined {
  return (
    choices.find((choice) => choice.sheet === sheet.id) ??
    choices.find((choice) => choice.sheet === sheet.name)
  );
}
