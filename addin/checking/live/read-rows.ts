import type { CellValue } from '../../../functions/http/api';
import type { RowSpan } from '../../hosts/host';
import { isBlankCell, readColumnsOf } from '../read-table';
import type { Reading } from '../readings';
import type { LiveDependencies } from './rechecked';
import { endOf, mergeSpans, spanTester } from './row-spans';

/** A row of a reading, its cells in the order of the reading's columns; null for a row with nothing in it. */
export interface RowCells {
  readonly row: number;
  readonly cells: readonly CellValue[] | null;
}

/** Rows between two spans that are read along with them: a read costs its way to Excel and back, not its rows. */
const READ_ALONG = 100;
/** Reads at most, however many places were edited. */
const MOST_READS = 12;

/**
 * Reads rows as they are now. Rows that the sheet no longer has are rows of nothing.
 * @param spans in order, without overlap
 * @throws HostError when they cannot be read
 */
export async function readRows(
  host: Pick<LiveDependencies['host'], 'read'>,
  reading: Pick<Reading, 'sheet' | 'columns'>,
  spans: readonly RowSpan[],
): Promise<RowCells[]> {
  const columns = readColumnsOf(reading).map(({ column }) => column);
  const column = Math.min(...columns);
  const columnCount = Math.max(...columns) - column + 1;
  const isWanted = spanTester(spans);
  const read = new Map<number, readonly CellValue[]>();
  for (const span of readsOf(spans)) {
    for await (const block of host.read(reading.sheet.id, { ...span, column, columnCount })) {
      block.rows.forEach((cells, at) => {
        if (!isWanted(block.row + at)) return;
        read.set(
          block.row + at,
          columns.map((one) => cells[one - block.column] ?? null),
        );
      });
    }
  }
  return spans.flatMap((span) =>
    Array.from({ length: span.rowCount }, (_, at): RowCells => {
      const cells = read.get(span.row + at);
      return { row: span.row + at, cells: cells === undefined || cells.every(isBlankCell) ? null : cells };
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
