import type { Layout } from '../../core/api/shapes';
import type { CellBlock } from '../workbook/host';
import { bindColumns } from './bind-columns';
import { readHeadings } from '../headings/heading-cells';
import type { HeadingCell, HeadingsOfTop } from '../headings/heading-cells';
import type { HeadingIndex } from '../headings/heading-index';
import { fieldsOf } from '../../core/layouts/layout-fields';
import type { BoundColumn } from '../model/match';

/** Rows that one block of headings may take. */
const BLOCK_ROWS = 4;

/** Words stacked over several rows, none of which means anything alone, are looked for in this many rows. */
const STACKED_ROWS = 10;

/** How many rows from the top of the used range are looked through for headings. */
export const HEADING_ROWS = 50;

/** A row read as the heading row of a layout. */
export interface HeadingRow {
  readonly index: HeadingIndex;
  /** Row in the sheet: the lowest where the headings take several. */
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
export function findHeadingRow(index: HeadingIndex, headings: HeadingsOfTop): HeadingRow {
  const { top } = headings;
  const singles = top.rows.map((_, at) => bind(index, top.row + at, headings.of(at, 1)));
  let best: HeadingRow | undefined;
  singles.forEach((single, at) => {
    const near = single.found > 0 || (singles[at - 1]?.found ?? 0) > 0;
    const candidate =
      near || (at < STACKED_ROWS && isWordy(top.rows[at]!)) ? withRowsAbove(single, headings) : single;
    if (best === undefined || candidate.found > best.found) best = candidate;
  });
  return best ?? bind(index, top.row, []);
}

/** A given row read as headings, with the rows above it where that names more fields. */
export function readHeadingRow(index: HeadingIndex, headings: HeadingsOfTop, row: number): HeadingRow {
  return withRowsAbove(bind(index, row, headings.of(row - headings.top.row, 1)), headings);
}

/** With as many of the rows above as let it name most fields. */
function withRowsAbove(single: HeadingRow, headings: HeadingsOfTop): HeadingRow {
  const { index, row } = single;
  const { top } = headings;
  const at = row - top.row;
  let best = single;
  for (let rows = 2; rows <= BLOCK_ROWS && at - rows + 1 >= 0; rows++) {
    if (top.rows[at - rows + 1]!.every(isEmpty)) break;
    const together = bind(index, row, headings.of(at, rows));
    if (together.found > best.found) best = together;
  }
  return best;
}

/** Rows straight under the headings that say them once more: the collection's own names below people's words. */
export function repeatedBelow({ index, row, columns, found }: HeadingRow, top: CellBlock): number {
  const fields = new Map(columns.map((bound) => [bound.column, bound.field]));
  for (let below = 1; below < BLOCK_ROWS; below++) {
    const cells = top.rows[row - top.row + below];
    if (cells === undefined) return below - 1;
    const again = bind(index, row + below, readHeadings(cells, top.column)).columns;
    const same = again.filter(
      ({ column, field }) => field !== undefined && fields.get(column) === field,
    ).length;
    if (same < 2 || same < found / 2) return below - 1;
  }
  return BLOCK_ROWS - 1;
}

const asked = new WeakMap<Layout, number>();

/** Fields that the layout's file always has. */
function askedOf(layout: Layout): number {
  const known = asked.get(layout) ?? fieldsOf(layout).filter((field) => field.optionalColumn !== true).length;
  asked.set(layout, known);
  return known;
}

function unbound({ column, text }: HeadingCell): BoundColumn {
  return { column, heading: text, how: 'none' };
}

/** Whether there is nothing but text. */
function isWordy(row: CellBlock['rows'][number]): boolean {
  const filled = row.filter((cell) => !isEmpty(cell));
  return filled.length > 0 && filled.every((cell) => typeof cell === 'string');
}

function isEmpty(cell: CellBlock['rows'][number][number]): boolean {
  return cell === null || cell === '';
}

function bind(index: HeadingIndex, row: number, headings: readonly HeadingCell[]): HeadingRow {
  const means = headings.some(
    ({ text, readings }) =>
      readings.some((reading) => index.knows(reading)) || index.retired(text) !== undefined,
  );
  // Most rows looked at are no headings of the layout: no more is made of them.
  const columns = means ? bindColumns(index, headings) : headings.map(unbound);
  const bound = columns.filter((column) => column.field !== undefined);
  return {
    index,
    row,
    headings,
    columns,
    found: bound.length,
    exact: bound.filter((column) => column.how === 'heading').length,
    recognised: columns.filter((column) => column.field !== undefined || column.problem !== undefined).length,
    asked: askedOf(index.layout),
  };
}
