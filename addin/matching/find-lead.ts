import type { Layout } from '../../core/api/shapes';
import type { CellBlock } from '../workbook/host';
import { bindColumns } from './bind-columns';
import { foldText } from '../../core/values/fold-text';
import { HeadingsOfTop } from '../headings/heading-cells';
import { withoutFields } from '../headings/heading-index';
import { findHeadingRow, readHeadingRow } from './heading-row';
import type { HeadingRow } from './heading-row';
import { isAsked } from '../../core/layouts/is-asked';
import { fieldOf } from '../../core/layouts/layout-fields';
import { labelsOfForm } from './looks-like-form';
import type { MatchContext } from './match-context';
import type { BoundColumn, MatchChoice } from '../model/match';
import { QUALIFIER } from './qualified-field';

/**
 * What a sheet must have to be taken for a table: 3 headings, and a third of the layout's or half of its own. Of a layout
 * that asks for fewer, as many as that, and two at the least: one word by chance makes no table.
 */
export const ENOUGH = {
  fewest: 2,
  found: 3,
  ofStandard: 5,
  ofLayout: 0.3,
  ofPicked: 0.2,
  ofSheet: 0.5,
  ofOwnFile: 0.5,
};

/** Headings that a table of a layout must have, whatever their share. */
export function fewestFor(asked: number): number {
  return Math.max(ENOUGH.fewest, Math.min(ENOUGH.found, asked));
}

/** A collection's own file: this share of its columns has the collection's very headings. */
const OWN_FILE = 0.8;

/** The rows of all layouts, and the one that the sheet is a table of first of all. */
export interface Lead {
  readonly row?: HeadingRow;
  /** For each layout asked for the row that names most of its fields. */
  readonly rows: readonly HeadingRow[];
}

/** Takes the layout whose headings the sheet has most of, or the one the user chose. */
export function findLead(
  { indexes, indexOf, picked }: Pick<MatchContext, 'indexes' | 'indexOf' | 'picked'>,
  top: CellBlock,
  choice?: MatchChoice,
): Lead {
  const headings = new HeadingsOfTop(top);
  const chosen = choice?.layout == null ? undefined : indexOf(choice.layout);
  if (chosen !== undefined) {
    const row =
      choice?.headingRow === undefined
        ? findHeadingRow(chosen, headings)
        : readHeadingRow(chosen, headings, choice.headingRow);
    const columns = applyChosen(row, ownChoices(chosen.layout, choice?.columns));
    return { row: { ...row, columns }, rows: [row] };
  }
  const all = indexes.map((index) => findHeadingRow(index, headings));
  const rows = all.filter(({ index }) => isAsked(index.layout, picked));
  const isList = (row: HeadingRow): boolean => labelsOfForm(row, top, indexes) === undefined;
  const enough = rows.filter(
    (row) => (isEnough(row, picked.length > 0) || isEnoughTogether(row, rows)) && isList(row),
  );
  const plain = Math.max(0, ...rows.map((row) => (isStandard(row.index.layout) ? row.exact : 0)));
  // Words that are the standard's headings as well (Gender, Grade) make a sheet nobody's own file.
  const ownFiles = enough.filter((row) => isOwnFile(row) && (row.exact === 0 || row.exact > plain));
  const standard = enough.filter(({ index }) => isStandard(index.layout));
  // A sheet in people's own words is the standard's, whose codes every collection has a map for.
  // Where it is not asked for, it still tells what the columns are for those who are.
  const hub = all.filter(
    (row) => isStandard(row.index.layout) && (isEnough(row) || isEnoughTogether(row, all)) && isList(row),
  );
  const best = [ownFiles, standard, enough, hub].find((some) => some.length > 0) ?? [];
  return { row: [...best].sort(byFit)[0], rows };
}

/** A flat sheet is half known when the layouts of one collection know half of it together. */
function isEnoughTogether(row: HeadingRow, rows: readonly HeadingRow[]): boolean {
  if (row.found < ENOUGH.found) return false;
  const { collection } = row.index.layout;
  const same = rows.filter((other) => other.row === row.row && other.index.layout.collection === collection);
  const known = new Set(
    same.flatMap(({ columns }) =>
      columns.flatMap(({ column, field }) => (field === undefined ? [] : column)),
    ),
  );
  return known.size >= row.headings.length * ENOUGH.ofSheet;
}

/**
 * Whether the sheet is a collection's own file: it has its very headings, or most of its file's in other letters, and few
 * of anyone else's.
 */
export function isOwnFile(row: HeadingRow): boolean {
  const { index, columns, recognised, headings, found, exact, asked } = row;
  if (isStandard(index.layout) || recognised < headings.length * ENOUGH.ofSheet) return false;
  const folded = columns.filter(
    ({ field, heading }) => field !== undefined && foldText(field) === foldText(heading),
  );
  return (
    exact >= found * OWN_FILE || (folded.length >= found * OWN_FILE && found >= asked * ENOUGH.ofOwnFile)
  );
}

/** Whether any heading is one that the layout's file always has: keys alone, which many have, tell of none of them. */
function hasAskedFor({ index, asked, columns }: Pick<HeadingRow, 'index' | 'asked' | 'columns'>): boolean {
  if (isStandard(index.layout) || asked === 0) return true;
  return columns.some(({ field }) => {
    const known = fieldOf(index.layout, field ?? '');
    return known !== undefined && known.optionalColumn !== true;
  });
}

/** @param picked the user asks for these collections and no others: less will do */
export function isEnough(
  row: Pick<HeadingRow, 'index' | 'found' | 'asked' | 'recognised' | 'headings' | 'columns'>,
  picked = false,
): boolean {
  if (row.found < fewestFor(row.asked) || !hasAskedFor(row)) return false;
  // The standard asks for no column: its layouts hold all that anyone might keep.
  if (isStandard(row.index.layout) && row.found >= ENOUGH.ofStandard) return true;
  const share = picked ? ENOUGH.ofPicked : ENOUGH.ofLayout;
  return row.found >= row.asked * share || row.recognised >= row.headings.length * ENOUGH.ofSheet;
}

/**
 * Best first: by the share of headings that layout and sheet have in common, then by exact headings. A collection's
 * layout comes before the standard's own where its exact headings are there.
 */
export function byFit(a: HeadingRow, b: HeadingRow): number {
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

/** The columns that the user gave to fields of this layout, or left out. */
function ownChoices(
  layout: Layout,
  columns: ReadonlyMap<number, string | null> = new Map(),
): ReadonlyMap<number, string | null> {
  return new Map(
    [...columns].flatMap(([column, field]): [number, string | null][] => {
      if (field === null || !field.includes(QUALIFIER)) return [[column, field]];
      const [id, name] = field.split(QUALIFIER);
      return [[column, id === layout.id ? name! : null]];
    }),
  );
}

/** The user's own words on columns come first; the other headings are then bound to the fields still free. */
function applyChosen(row: HeadingRow, chosen: ReadonlyMap<number, string | null>): readonly BoundColumn[] {
  if (chosen.size === 0) return row.columns;
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
