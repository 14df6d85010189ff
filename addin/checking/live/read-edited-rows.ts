import type { CellValue } from '../../../core/api/shapes';
import type { RowSpan } from '../../workbook/host';
import { columnsRead, isBlankCell, readColumnsOf } from '../read-table';
import type { Reading } from '../readings';
import type { LeftOutRows } from '../../model/left-out-row';
import { filledCells, keyOfRow, kindOfRow } from '../rows/row-judge';
import type { KnownRows } from './known-rows';
import type { LiveDependencies } from './recheck-outcome';
import { endOf, mergeSpans, spanTester } from '../../workbook/row-spans';

/** A row of a reading, its cells in the order of the reading's columns; null for a row with nothing in it. */
export interface RowCells {
  readonly row: number;
  readonly cells: readonly CellValue[] | null;
  /** What it looks like that is no data: it counts as a row of nothing. */
  readonly leftOut?: LeftOutRows;
}

/** Rows between two spans that are read along with them: a read costs its way to Excel and back, not its rows. */
const READ_ALONG = 100;
/** Reads at most, however many places were edited. */
const MOST_READS = 12;

/**
 * Reads rows as they are now. Rows that the sheet no longer has, and rows that look like no data, are rows of nothing.
 * @param spans in order, without overlap
 * @param known what is known of the rows of the reading: rows of a further list stay so
 * @throws HostError when they cannot be read
 */
export async function readEditedRows(
  host: Pick<LiveDependencies['host'], 'read'>,
  reading: Pick<Reading, 'sheet' | 'columns' | 'list'>,
  spans: readonly RowSpan[],
  known: KnownRows,
): Promise<RowCells[]> {
  const columns = readColumnsOf(reading).map(({ column }) => column);
  const range = columnsRead(reading);
  const isWanted = spanTester(spans);
  const read = new Map<number, RowCells>();
  for (const span of readsOf(spans)) {
    for await (const block of host.read(reading.sheet.id, { ...span, ...range })) {
      block.rows.forEach((cells, at) => {
        const row = block.row + at;
        if (!isWanted(row)) return;
        const own = columns.map((one) => cells[one - block.column] ?? null);
        if (own.every(isBlankCell) || known.isOfOtherList(row)) return;
        const kind = kindOfRow(reading.list, row, cells, block.column, known.above(row));
        const key = kind === undefined ? '' : keyOfRow(filledCells(cells, block.column));
        read.set(
          row,
          kind === undefined
            ? { row, cells: own }
            : { row, cells: null, leftOut: { row, rowCount: 1, kind, key } },
        );
      });
    }
  }
  return spans.flatMap((span) =>
    Array.from({ length: span.rowCount }, (_, at): RowCells => {
      const row = span.row + at;
      return read.get(row) ?? { row, cells: null };
    }),
  );
}

/** What to read for these spans: one read a span, or for places far apart and many, one for several. */
function readsOf(spans: readonly RowSpan[]): RowSpan[] {
  const reads = mergeSpans(spans, READ_ALONG);
  if (reads.length <= MOST_READS) return reads;
  const gaps = reads.slice(1).map((span, at) => span.row - endOf(reads[at]!));
  const widest = [...gaps].sort((a, b) => b - a)[MOST_READS - 1]!;
  return mergeSpans(reads, widest);
}
