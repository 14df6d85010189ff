import type { CellBlock } from '../workbook/host';
import { foldText } from '../../core/values/fold-text';
import { formatDate } from '../../core/values/format-date';
import { readHeadings } from '../headings/heading-cells';
import type { HeadingCell } from '../headings/heading-cells';
import type { BoundColumn, MatchChoice, MatchedTable, MatchOffer, UnmatchedSheet } from '../model/match';
import type { Hash } from './salted-hash';

/**
 * A correction that the user made, kept by the headings of its sheet so that it can be offered for the next workbook
 * like it. A heading that is a name of the standard's is kept as that name, folded; any other, which may be a cell that
 * was taken for a heading, as a salted hash alone. No name of a sheet or file is kept.
 */
export interface RememberedMatch {
  /** ISO date of the day on which it was made. */
  readonly on: string;
  /** Each heading once: folded, or `#` and its hash. */
  readonly headings: readonly string[];
  /** null: not to be checked. */
  readonly layout: string | null;
  /** Field by heading, null for a column to leave out. */
  readonly columns: ReadonlyMap<string, string | null>;
}

/** How headings are kept: which are known names, and the hash of the others. */
export interface HeadingKeeper {
  readonly known: ReadonlySet<string>;
  readonly hash: Hash;
}

/** Sheets are like each other when they share this much of all their headings. */
const LIKE = 0.8;
/** The newest corrections are kept; one a set of headings. */
const KEPT = 50;
const FEWEST_HEADINGS = 2;
/** No name of the standard's begins so once it is folded. */
const HASHED = '#';

/**
 * The corrections with one more, in front. `columns` are those of the sheet, as they are matched now. A row of which
 * most is no known heading may be one of data: nothing of it is kept.
 */
export async function rememberMatch(
  remembered: readonly RememberedMatch[],
  { columns }: Pick<MatchedTable, 'columns'>,
  choice: MatchChoice,
  on: string,
  keeper: HeadingKeeper,
): Promise<readonly RememberedMatch[]> {
  const headed = columns.filter(({ heading }) => foldText(heading) !== '');
  const recognised = headed.filter((column) => isRecognised(column, keeper)).length;
  if (headed.length < FEWEST_HEADINGS || recognised * 2 <= headed.length) return remembered;
  const kept = await Promise.all(headed.map(({ heading }) => keptHeading(heading, keeper)));
  const byColumn = new Map(headed.map(({ column }, at) => [column, kept[at]!]));
  const chosen = [...(choice.columns ?? [])].flatMap(([column, field]): [string, string | null][] => {
    const heading = byColumn.get(column);
    return heading === undefined ? [] : [[heading, field]];
  });
  const headings = [...new Set(kept)];
  const made = { on, headings, layout: choice.layout, columns: new Map(chosen) };
  const others = remembered.filter((one) => likeness(new Set(one.headings), new Set(headings)) < 1);
  return [made, ...others].slice(0, KEPT);
}

/** By its name; or by one of its readings, with the group above it. What its values tell says nothing of its heading. */
function isRecognised({ heading, how }: BoundColumn, { known }: HeadingKeeper): boolean {
  return known.has(foldText(heading)) || how === 'heading' || how === 'alias' || how === 'retired';
}

async function keptHeading(heading: string, { known, hash }: HeadingKeeper): Promise<string> {
  const folded = foldText(heading);
  return known.has(folded) ? folded : `${HASHED}${await hash(`heading ${folded}`)}`;
}

/** How many of a correction's headings are names of the standard's. */
export function knownIn({ headings }: Pick<RememberedMatch, 'headings'>): number {
  return headings.filter((heading) => !heading.startsWith(HASHED)).length;
}

/** The newest correction made for a sheet of these headings, as a choice for this one. */
export async function offerFor(
  outcome: MatchedTable | UnmatchedSheet,
  top: CellBlock,
  remembered: readonly RememberedMatch[],
  keeper: HeadingKeeper,
): Promise<MatchOffer | undefined> {
  if (remembered.length === 0) return undefined;
  const rows = top.rows.map((cells) => readHeadings(cells, top.column));
  const kept = new Map<number, readonly string[]>();
  for (const one of remembered) {
    const at = await rowLike(one, rows, kept, keeper);
    if (at === undefined) continue;
    const columns = new Map(
      rows[at]!.flatMap(({ column }, place): [number, string | null][] => {
        const field = one.columns.get(kept.get(at)![place]!);
        return field === undefined ? [] : [[column, field]];
      }),
    );
    if (isSo(outcome, one.layout, columns)) return undefined;
    return {
      choice: {
        sheet: outcome.sheet.id,
        layout: one.layout,
        ...(one.layout === null ? {} : { headingRow: top.row + at, columns }),
      },
      words: `As you chose on ${formatDate(one.on)} for a sheet with the same headings.`,
    };
  }
  return undefined;
}

/** The first row with the same headings; `kept` takes the rows as they would be kept, each worked out once. */
async function rowLike(
  one: RememberedMatch,
  rows: readonly (readonly HeadingCell[])[],
  kept: Map<number, readonly string[]>,
  keeper: HeadingKeeper,
): Promise<number | undefined> {
  const wanted = new Set(one.headings);
  const least = knownIn(one) - (1 - LIKE) * one.headings.length;
  for (const [at, headings] of rows.entries()) {
    // Most rows are told apart without a hash: they lack the known headings.
    const common = new Set(headings.map(({ text }) => foldText(text)).filter((text) => wanted.has(text)));
    if (common.size < least) continue;
    const own = kept.get(at) ?? (await Promise.all(headings.map(({ text }) => keptHeading(text, keeper))));
    kept.set(at, own);
    if (likeness(new Set(own), wanted) >= LIKE) return at;
  }
  return undefined;
}

/** Whether the sheet is matched like that already. */
function isSo(
  outcome: MatchedTable | UnmatchedSheet,
  layout: string | null,
  columns: ReadonlyMap<number, string | null>,
): boolean {
  // A sheet that nothing fits is not checked anyway.
  if (!('layout' in outcome)) return layout === null;
  const bound = new Map(outcome.columns.map(({ column, field }) => [column, field ?? null]));
  return outcome.layout.id === layout && [...columns].every(([column, field]) => bound.get(column) === field);
}

/** The share of both sets that they have in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}
