import type { CellBlock } from '../hosts/host';
import { bindColumns } from './bind-columns';
import { readDoubleHeadings, readHeadings } from './heading-cells';
import type { HeadingCell } from './heading-cells';
import type { HeadingIndex } from './heading-index';
import { fieldsOf } from './layout-fields';
import type { BoundColumn } from './model';

/** How many rows from the top of the used range are looked through for headings. */
export const HEADING_ROWS = 50;

/** A row read as the heading row of a layout. */
export interface HeadingRow {
  readonly index: HeadingIndex;
  /** Row in the sheet: the lower one where the headings take two. */
  readonly row: number;
  readonly headings: readonly HeadingCell[];
  readonly columns: readonly BoundColumn[];
  /** Fields found, of them by their exact heading, and headings made sense of (retired ones and doubles too). */
  readonly found: number;
  readonly exact: number;
  readonly recognised: number;
  /** Fields that the layout's file always has. */
  readonly asked: number;
}

/** The row of a sheet's top that names most of the layout's fields: the first of several alike. */
export function findHeadingRow(index: HeadingIndex, top: CellBlock): HeadingRow {
  const singles = top.rows.map((cells, at) => bind(index, top.row + at, readHeadings(cells, top.column)));
  let best: HeadingRow | undefined;
  singles.forEach((single, at) => {
    const near = single.found > 0 || (singles[at - 1]?.found ?? 0) > 0;
    const candidate = near ? withRowAbove(single, top) : single;
    if (best === undefined || candidate.found > best.found) best = candidate;
  });
  return best ?? bind(index, top.row, []);
}

/** A given row read as headings, with the row above it where that names more fields. */
export function readHeadingRow(index: HeadingIndex, top: CellBlock, row: number): HeadingRow {
  return withRowAbove(bind(index, row, readHeadings(top.rows[row - top.row] ?? [], top.column)), top);
}

function withRowAbove(single: HeadingRow, top: CellBlock): HeadingRow {
  const { index, row } = single;
  const above = top.rows[row - top.row - 1];
  if (above === undefined) return single;
  const double = bind(index, row, readDoubleHeadings(above, top.rows[row - top.row] ?? [], top.column));
  return double.found > single.found ? double : single;
}

function bind(index: HeadingIndex, row: number, headings: readonly HeadingCell[]): HeadingRow {
  const columns = bindColumns(index, headings);
  const bound = columns.filter((column) => column.field !== undefined);
  return {
    index,
    row,
    headings,
    columns,
    found: bound.length,
    exact: bound.filter((column) => column.how === 'heading').length,
    recognised: columns.filter((column) => column.field !== undefined || column.problem !== undefined).length,
    asked: fieldsOf(index.layout).filter((field) => field.optionalColumn !== true).length,
  };
}
