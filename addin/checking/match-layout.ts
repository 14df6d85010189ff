import type { Layout, StandardAnswer } from '../../functions/http/api';
import type { CellBlock, SheetInfo } from '../hosts/host';
import { bindColumns } from './bind-columns';
import { checkHeadings } from './heading-rules';
import type { HeadingIndex } from './heading-index';
import { findHeadingRow, readHeadingRow } from './heading-row';
import type { HeadingRow } from './heading-row';
import type { BoundColumn, HeadingProblem, MatchChoice, MatchedTable, UnmatchedSheet } from './model';
import { noHeadings } from './unmatched-reason';

/** What a sheet must have to be taken for a table: 3 headings, and a third of the layout's or half of its own. */
const ENOUGH = { found: 3, ofLayout: 0.3, ofSheet: 0.5 };

export interface SheetTop {
  readonly sheet: SheetInfo;
  /** The first rows of the used range. */
  readonly top: CellBlock;
}

export interface MatchContext {
  readonly standard: StandardAnswer;
  readonly indexes: readonly HeadingIndex[];
  readonly source: 'workbook' | 'text';
}

/** Takes a sheet for a table of the layout whose headings it has most of, or of the one the user chose. */
export function matchLayout(
  context: MatchContext,
  { sheet, top }: SheetTop,
  choice?: MatchChoice,
): MatchedTable | UnmatchedSheet {
  const chosen = context.indexes.find((index) => index.layout.id === choice?.layout);
  if (chosen !== undefined) {
    const row =
      choice?.headingRow === undefined
        ? findHeadingRow(chosen, top)
        : readHeadingRow(chosen, top, choice.headingRow);
    return toTable(context, sheet, row, choice?.columns);
  }
  const rows = context.indexes.map((index) => findHeadingRow(index, top));
  const best = rows.filter(isEnough).sort(byFit)[0];
  if (best !== undefined) return toTable(context, sheet, best);
  return { sheet, reason: noHeadings(rows) };
}

function isEnough(row: HeadingRow): boolean {
  if (row.found < Math.min(ENOUGH.found, row.asked)) return false;
  return row.found >= row.asked * ENOUGH.ofLayout || row.recognised >= row.headings.length * ENOUGH.ofSheet;
}

/**
 * Best first: by the share of headings that layout and sheet have in common, then by exact headings. A collection's
 * layout comes before the standard's own where its exact headings are there.
 */
function byFit(a: HeadingRow, b: HeadingRow): number {
  const common = (row: HeadingRow): number =>
    (row.found + row.recognised) / (row.asked + row.headings.length);
  return (
    common(b) - common(a) ||
    b.exact - a.exact ||
    Number(isStandard(a.index.layout)) - Number(isStandard(b.index.layout))
  );
}

function isStandard(layout: Layout): boolean {
  return layout.collection === 'standard';
}

function toTable(
  context: MatchContext,
  sheet: SheetInfo,
  row: HeadingRow,
  chosen: ReadonlyMap<number, string | null> = new Map(),
): MatchedTable {
  const layout = row.index.layout;
  const columns = chosen.size === 0 ? row.columns : applyChosen(row, chosen);
  const bound = new Set(columns.flatMap((column) => column.field ?? []));
  const asked = layout.fields.filter((field) => field.optionalColumn !== true);
  const firstRow = row.row + 1;
  const lastRow = sheet.usedRange.row + sheet.usedRange.rowCount;
  return {
    sheet,
    layout,
    headingRow: row.row,
    firstRow,
    rows: Math.max(0, lastRow - firstRow),
    columns,
    missing: asked.map((field) => field.name).filter((name) => !bound.has(name)),
    problems: [
      ...columnProblems(columns),
      ...checkHeadings(layout, context.standard, context.source, row.headings, columns),
    ],
  };
}

/** The user's own words on columns come first; the other headings are then bound to the fields still free. */
function applyChosen(row: HeadingRow, chosen: ReadonlyMap<number, string | null>): BoundColumn[] {
  const taken = new Set([...chosen.values()].flatMap((field) => field ?? []));
  const open = row.headings.filter((heading) => !chosen.has(heading.column));
  const rest = bindColumns(withoutFields(row.index, taken), open);
  const named = new Map(row.headings.map((heading) => [heading.column, heading.text]));
  const own = [...chosen].map(([column, field]): BoundColumn => ({
    column,
    heading: named.get(column) ?? '',
    ...(field === null ? { how: 'none' } : { field, how: 'chosen' }),
  }));
  return [...own, ...rest].sort((a, b) => a.column - b.column);
}

function withoutFields(index: HeadingIndex, taken: ReadonlySet<string>): HeadingIndex {
  return {
    ...index,
    meaningsOf: (heading) =>
      index
        .meaningsOf(heading)
        .map((meaning) => ({ ...meaning, fields: meaning.fields.filter((field) => !taken.has(field)) }))
        .filter((meaning) => meaning.fields.length > 0),
  };
}

/** Two columns that share a problem (doubles) say it once. */
function columnProblems(columns: readonly BoundColumn[]): HeadingProblem[] {
  return [...new Set(columns.flatMap((column) => column.problem ?? []))];
}
