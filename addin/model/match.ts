/** What the sheets of a workbook are taken for. Rows and columns count from 0, as positions in the sheet. */
import type { Layout } from '../../core/api/shapes';
import type { SheetInfo } from '../workbook/host';

/** How one column of a sheet is bound to a field of the layout. */
export interface BoundColumn {
  /** Column in the sheet. */
  readonly column: number;
  /** Heading as typed. */
  readonly heading: string;
  /** Field of the layout, undefined when the column is not one of the layout's. */
  readonly field?: string;
  /**
   * How sure: by exact heading, by an alias or other wording, by the user's own choice; guessed from its words and its
   * values, which the user is to look at.
   */
  readonly how: 'heading' | 'alias' | 'chosen' | 'guessed' | 'none' | 'retired';
  /** What a guess rests on, or why the column is left out of this table: `because 96 % of its values look like dates`. */
  readonly because?: string;
  /**
   * Codes of the standard's list that the column holds, in small letters, as this collection writes them; null for one
   * that it has no code for. Absent when the column holds the layout's own codes.
   */
  readonly translate?: CodeTranslation;
  /** Dates are written as the sheet's own layout asks, which is not this one's way: they are sent as dates. */
  readonly datesAsDates?: true;
  /** Why it is not bound though it looks like one: two columns with one heading, a heading that could be two items. */
  readonly problem?: HeadingProblem;
}

export type CodeTranslation = ReadonlyMap<string, string | null>;

export interface HeadingProblem {
  readonly kind:
    | 'duplicate'
    | 'ambiguous'
    | 'retired'
    | 'order'
    | 'missing'
    | 'numbering'
    | 'file-form'
    | 'empty'
    | 'other-year'
    | 'other-codes';
  /**
   * Error only where a collection's file would be turned away for it (a CSV file with other headings than the
   * collection's); in a workbook, which is only a way to such a file, a warning.
   */
  readonly severity: 'error' | 'warning';
  /** Rule of the collection on headings, when one says so. */
  readonly rule?: string;
  readonly message: string;
  /** Fields it could be, for an ambiguous heading. */
  readonly candidates?: readonly string[];
}

/** A sheet recognised as a table of a layout. */
export interface MatchedTable {
  readonly sheet: SheetInfo;
  readonly layout: Layout;
  /** Row of the headings, and the first row of data under them. */
  readonly headingRow: number;
  readonly firstRow: number;
  /** Rows of data. In a `Match` all rows to the end of the used range; in a `CheckRun` trailing blank rows are left out. */
  readonly rows: number;
  readonly columns: readonly BoundColumn[];
  /** Fields of the layout for which no column was found. */
  readonly missing: readonly string[];
  readonly problems: readonly HeadingProblem[];
  /** The row after the list's last, where the user has said that a further list stands below it; else it may grow. */
  readonly endsAt?: number;
  /** Keys of rows that look like no data and that the user has called data (`LeftOutRows.key`). */
  readonly dataRows?: ReadonlySet<string>;
  /**
   * The same rows as tables of further layouts: the other record types of a flat sheet, and the collections that its
   * items serve. They have the columns that they know, and none of their own in `also`.
   */
  readonly also?: readonly MatchedTable[];
}

/** A sheet that no layout fits, and what was looked for. */
export interface UnmatchedSheet {
  readonly sheet: SheetInfo;
  readonly reason: string;
  /** What it may be for all that, to be offered: too few of the layout's headings stand there to take it for one. */
  readonly nearest?: { readonly layout: string; readonly title: string; readonly headingRow: number };
}

export interface Match {
  /** One a sheet; `also` of each holds what else the sheet is. */
  readonly tables: readonly MatchedTable[];
  readonly unmatched: readonly UnmatchedSheet[];
  /**
   * Corrections made in workbooks like this one, for sheets that have none of their own; and what a sheet may be that has
   * too few headings to tell.
   */
  readonly offers?: readonly MatchOffer[];
}

/** A correction that the user made for a sheet of the same headings in another workbook, or what comes nearest. */
export interface MatchOffer {
  /** As the user's choice for this sheet would be, should they take it. */
  readonly choice: MatchChoice;
  /** `As in "Staff list" of 3 November 2026.` */
  readonly words: string;
  /** Title of the layout, when nobody chose it before: it is what comes nearest. */
  readonly nearest?: string;
}

/** The user's own correction of a match, kept in the workbook's settings. */
export interface MatchChoice {
  readonly sheet: string;
  /** The row that the list begins in, of one that stands below another on its sheet; left out: the sheet's first. */
  readonly list?: number;
  /** null: do not check this sheet. */
  readonly layout: string | null;
  readonly headingRow?: number;
  /**
   * Field by column, null for a column to leave out. A field of another layout that the sheet serves too is named
   * `<layout id>#<field>`.
   */
  readonly columns?: ReadonlyMap<number, string | null>;
}

/** The user's word on rows of a sheet, kept in the workbook's settings: which look like no data and are. */
export interface RowChoice {
  readonly sheet: string;
  /** Keys of rows that are data. */
  readonly dataRows: readonly string[];
  /** Further lists below the first that are tables of their own, from their titles on, with the rows of their headings. */
  readonly lists: readonly { readonly row: number; readonly headingRow: number }[];
}
