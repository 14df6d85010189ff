import type { CellBlock, SheetInfo } from '../workbook/host';
import { bindView } from './bind-view';
import { settleCodes } from './column-codes';
import { settleDates } from './column-dates';
import { columnLetters } from '../../core/values/column-letters';
import { findLead, isOwnFile } from './find-lead';
import { notCalculatedWords } from '../wording/not-calculated';
import { fieldForLayout } from './qualified-field';
import { guessLead } from './guess-lead';
import { guessViews } from './guess-views';
import { sampleColumns } from './guessing/sample-columns';
import type { Samples } from './guessing/sample-columns';
import { checkElements } from './element-rules';
import { checkHeadingRow } from './file-form';
import { repeatedBelow } from './heading-row';
import type { HeadingRow } from './heading-row';
import { isAsked } from '../../core/layouts/is-asked';
import type { MatchContext } from './match-context';
import { addCollection, addSiblings, addView, startViews } from './match-views';
import type { SheetViews, View } from './match-views';
import type { BoundColumn, HeadingProblem, MatchChoice, MatchedTable, UnmatchedSheet } from '../model/match';
import { nearestLayout, noHeadings } from './unmatched-reason';
import { quote } from '../../core/values/words';

/** A sheet and the first rows of its used range. */
export interface SheetTop {
  readonly sheet: SheetInfo;
  readonly top: CellBlock;
}

/** Takes a sheet for a table of the layout that fits it best, and for whatever else its columns make it. */
export async function matchSheet(
  context: MatchContext,
  { sheet, top }: SheetTop,
  choice?: MatchChoice,
): Promise<MatchedTable | UnmatchedSheet> {
  const samples = once((firstRow: number) => sampleColumns(context.host, sheet, firstRow));
  const { row: known, rows } = findLead(context, top, choice);
  const row = known ?? (await guessLead(context, top, rows, samples));
  if (row === undefined) return unmatched(context, sheet, rows, top);
  const firstRow = row.row + 1 + repeatedBelow(row, top);
  const all = await viewsOf(context, row, choice, () => samples(firstRow));
  const views = all.filter(({ index }) => isAsked(index.layout, context.picked));
  if (views.length === 0) return unmatched(context, sheet, rows, top);
  return toTable(context, { sheet, row, firstRow, views });
}

function unmatched(
  context: MatchContext,
  sheet: SheetInfo,
  rows: readonly HeadingRow[],
  top: CellBlock,
): UnmatchedSheet {
  // Headings that are formulas without results look like none: so that is said, too.
  const reason = [noHeadings(rows, context, top), notCalculatedWords(sheet) ?? ''].join(' ').trimEnd();
  const near = nearestLayout(rows, context, top);
  if (near === undefined) return { sheet, reason };
  const { id: layout, title } = near.index.layout;
  return { sheet, reason, nearest: { layout, title, headingRow: near.row } };
}

async function viewsOf(
  context: MatchContext,
  row: HeadingRow,
  choice: MatchChoice | undefined,
  samples: () => Promise<Samples>,
): Promise<View[]> {
  const { collection } = row.index.layout;
  const closed = closedColumns(row, choice);
  const headings = row.headings.filter(({ column }) => !closed.leftOut.has(column));
  let sheet = startViews(headings, { index: row.index, columns: row.columns });
  sheet = addChosen(context, sheet, choice);
  sheet = addSiblings(sheet, context.indexes, collection);
  const others = otherCollections(context, row);
  const addOthers = (): void => {
    for (const other of others)
      sheet = addCollection(sheet, context.indexes, other, context.picked.includes(other));
  };
  addOthers();
  // What headings tell goes first everywhere; then what is left is guessed, and may make a collection fit after all.
  for (const one of [collection, ...others]) {
    sheet = await guessViews(context, one, { sheet, closed: closed.unsettled, samples });
  }
  addOthers();
  // A collection's own file holds its own codes.
  const settled =
    others.length === 0 && isOwnFile(row) ? sheet.views : await settleCodes(context, sheet.views, samples);
  return settleDates(settled);
}

/**
 * The collections a sheet is checked for besides its own: those the user picks that its columns fit, the standard
 * first. Unasked, nobody's HR list is held to a return that its people are not in.
 */
function otherCollections({ indexes, picked }: MatchContext, row: HeadingRow): string[] {
  if (picked.length === 0) return [];
  const all = new Set(indexes.map((index) => index.layout.collection));
  all.delete(row.index.layout.collection);
  return [...all].sort((a, b) => Number(b === 'standard') - Number(a === 'standard'));
}

function closedColumns({ columns }: HeadingRow, choice: MatchChoice | undefined) {
  const leftOut = new Set(
    [...(choice?.columns ?? [])].flatMap(([column, field]) => (field === null ? column : [])),
  );
  const unsettled = new Set(columns.flatMap(({ column, problem }) => (problem === undefined ? [] : column)));
  return { leftOut, unsettled };
}

/** The user gave columns to fields of further layouts. */
function addChosen(context: MatchContext, sheet: SheetViews, choice: MatchChoice | undefined): SheetViews {
  let grown = sheet;
  for (const index of context.indexes) {
    const chosen = new Map(
      [...(choice?.columns ?? [])].flatMap(([column, field]): [number, string][] => {
        const own = fieldForLayout(field, index.layout.id);
        return own === undefined ? [] : [[column, own]];
      }),
    );
    if (chosen.size === 0 || grown.views.some((view) => view.index === index)) continue;
    const taken = new Set(chosen.values());
    const columns = bindView(index, grown.headings, grown.meanings).map((bound): BoundColumn => {
      const { column, heading } = bound;
      const field = chosen.get(column);
      if (field !== undefined) return { column, heading, field, how: 'chosen' };
      return taken.has(bound.field ?? '') ? { column, heading, how: 'none' } : bound;
    });
    grown = addView(grown, { index, columns });
  }
  return grown;
}

interface TableInput {
  readonly sheet: SheetInfo;
  readonly row: HeadingRow;
  readonly firstRow: number;
  readonly views: readonly View[];
}

function toTable(context: MatchContext, { sheet, row, firstRow, views }: TableInput): MatchedTable {
  const [lead, ...others] = views;
  const lastRow = sheet.usedRange.row + sheet.usedRange.rowCount;
  const place = { sheet, headingRow: row.row, firstRow, rows: Math.max(0, lastRow - firstRow) };
  const columns = lead!.columns.map((bound) => withCodesProblem(bound, lead!.index.layout.title));
  const also = others.map(({ index, columns: own }): MatchedTable => ({
    ...place,
    layout: index.layout,
    columns: own,
    missing: missingOf({ index, columns: own }),
    problems: noteOf(context, index.layout.id),
  }));
  return {
    ...place,
    layout: lead!.index.layout,
    columns,
    missing: missingOf(lead!),
    problems: [
      ...noteOf(context, lead!.index.layout.id),
      ...new Set(columns.flatMap((column) => column.problem ?? [])),
      ...checkHeadingRow(context, lead!.index.layout, sheet, row, columns),
      ...checkElements(lead!.index.layout, context.standard, sheet, columns),
    ],
    ...(also.length === 0 ? {} : { also }),
  };
}

/** A column that the sheet's own layout leaves out because of its codes is worth a word. */
function withCodesProblem(bound: BoundColumn, title: string): BoundColumn {
  const { column, heading, field, because } = bound;
  if (field !== undefined || because === undefined) return bound;
  const where = `Column ${columnLetters(column)} (${quote(heading)})`;
  const message = `${where} is not checked against the codes of ${title}, ${because}.`;
  return { ...bound, problem: { kind: 'other-codes', severity: 'warning', message } };
}

function missingOf({ index, columns }: View): string[] {
  const bound = new Set(columns.flatMap((column) => column.field ?? []));
  const asked = index.layout.fields.filter((field) => field.optionalColumn !== true);
  return asked.map((field) => field.name).filter((name) => !bound.has(name));
}

/** Why another year's layout stands in for the one of the reference date. */
function noteOf({ notes }: MatchContext, layout: string): HeadingProblem[] {
  const message = notes.get(layout);
  return message === undefined ? [] : [{ kind: 'other-year', severity: 'warning', message }];
}

function once<T>(make: (input: number) => Promise<T>): (input: number) => Promise<T> {
  const made = new Map<number, Promise<T>>();
  return (input) => {
    const before = made.get(input) ?? make(input);
    made.set(input, before);
    return before;
  };
}
