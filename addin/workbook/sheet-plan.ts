/**
 * A sheet of ours before any host has made it: the "To fix" sheet, a report, a template. Excel builds it with its API,
 * the files' writer writes it into an .xlsx. Rows and columns count from 0.
 */
import type { CellValue } from '../../core/api/shapes';

/** How a cell looks and what it takes; each host has its own table of them. */
export type CellStyle =
  | 'plain'
  | 'title'
  | 'heading'
  /** Words over several lines. */
  | 'wrapped'
  /** Text whatever is typed: codes keep their leading zeros. */
  | 'text'
  | 'date'
  | 'number'
  | 'percent'
  | 'link'
  | 'note'
  | 'error'
  | 'query'
  | 'warning';

export interface PlannedCell {
  readonly value: CellValue;
  /** As its column says when left out. */
  readonly style?: CellStyle;
  /** Goes to this cell of the workbook; the sheet by name. */
  readonly link?: { readonly sheet: string; readonly row: number; readonly column: number };
  /** Shown on the cell as a comment: a heading's definition. */
  readonly comment?: string;
}

export interface PlannedColumn {
  /** Characters of the usual font. */
  readonly width: number;
  /** Of cells below the last planned row too, so that what is typed there is taken rightly. */
  readonly style?: CellStyle;
}

export interface PlannedDropDown {
  readonly column: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly choices: readonly string[];
}

/** A chart of numbers that stand in the sheet. */
export interface PlannedChart {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** Rows of its data, first and last. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column of the names along the axis. */
  readonly names: number;
  readonly series: readonly { readonly title: string; readonly column: number; readonly style: CellStyle }[];
  /** The cells it covers. */
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly rowCount: number;
    readonly columnCount: number;
  };
}

export interface SheetPlan {
  /** What kind of sheet of ours it is, such as `to-fix`: it is known by this when it is to be taken away again. */
  readonly tag: string;
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly (readonly (PlannedCell | null)[])[];
  /** Rows at the top that stay in view. */
  readonly frozenRows?: number;
  /** Row of headings that get filter buttons. */
  readonly filterRow?: number;
  readonly dropDowns?: readonly PlannedDropDown[];
  readonly charts?: readonly PlannedChart[];
  readonly landscape?: boolean;
}
