import type { CellBlock } from '../hosts/host';
import { foldText } from './fold-text';
import { formatDate } from './format-date';
import { readHeadings } from './heading-cells';
import type { MatchChoice, MatchedTable, MatchOffer, UnmatchedSheet } from './model';
import { quote } from './words';

/**
 * A correction that the user made, kept by the headings of its sheet so that it can be offered for the next workbook
 * like it. Holds headings as typed but for letter case and punctuation, and never cell values.
 */
export interface RememberedMatch {
  /** Name of the sheet it was made for. */
  readonly name: string;
  /** ISO date of the day on which it was made. */
  readonly on: string;
  readonly headings: readonly string[];
  /** null: not to be checked. */
  readonly layout: string | null;
  /** Field by heading, null for a column to leave out. */
  readonly columns: ReadonlyMap<string, string | null>;
}

/** Sheets are like each other when they share this much of all their headings. */
const LIKE = 0.8;
/** The newest corrections are kept; one a set of headings. */
const KEPT = 50;
const FEWEST_HEADINGS = 2;

/** The corrections with one more, in front. `columns` are those of the sheet, as they are matched now. */
export function rememberMatch(
  remembered: readonly RememberedMatch[],
  { sheet, columns }: Pick<MatchedTable, 'sheet' | 'columns'>,
  choice: MatchChoice,
  on: string,
): readonly RememberedMatch[] {
  const headings = [...new Set(columns.map(({ heading }) => foldText(heading)))].filter((one) => one !== '');
  if (headings.length < FEWEST_HEADINGS) return remembered;
  const byColumn = new Map(columns.map(({ column, heading }) => [column, foldText(heading)]));
  const chosen = [...(choice.columns ?? [])].flatMap(([column, field]): [string, string | null][] => {
    const heading = byColumn.get(column) ?? '';
    return heading === '' ? [] : [[heading, field]];
  });
  const made = { name: sheet.name, on, headings, layout: choice.layout, columns: new Map(chosen) };
  const others = remembered.filter((one) => likeness(new Set(one.headings), new Set(headings)) < 1);
  return [made, ...others].slice(0, KEPT);
}

/** The newest correction made for a sheet of these headings, as a choice for this one. */
export function offerFor(
  outcome: MatchedTable | UnmatchedSheet,
  top: CellBlock,
  remembered: readonly RememberedMatch[],
): MatchOffer | undefined {
  if (remembered.length === 0) return undefined;
  const rows = top.rows.map((cells) => readHeadings(cells, top.column));
  const folded = rows.map((headings) => headings.map(({ text }) => foldText(text)));
  for (const one of remembered) {
    const wanted = new Set(one.headings);
    const at = folded.findIndex((headings) => likeness(new Set(headings), wanted) >= LIKE);
    if (at === -1) continue;
    const columns = new Map(
      rows[at]!.flatMap(({ column }, place): [number, string | null][] => {
        const field = one.columns.get(folded[at]![place]!);
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
      words: `As you chose for ${quote(one.name)} on ${formatDate(one.on)}, which had the same headings.`,
    };
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
