import type { RowSpan } from '../../workbook/host';
import { endOf, mergeSpans } from '../../workbook/row-spans';

/** Whole rows that came into a sheet before `row`, or went from `row` on. */
export interface RowMove {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly kind: 'inserted' | 'deleted';
  readonly row: number;
  readonly rowCount: number;
}

type Moved = Omit<RowMove, 'sheet'>;

/** Where a row is now; undefined when it is gone. */
export function movedRow(row: number, { kind, row: at, rowCount }: Moved): number | undefined {
  if (row < at) return row;
  if (kind === 'inserted') return row + rowCount;
  return row < at + rowCount ? undefined : row - rowCount;
}

/** Where a line between rows is now: one among deleted rows is where these were. */
export function movedEdge(row: number, { kind, row: at, rowCount }: Moved): number {
  if (row <= at) return row;
  return kind === 'inserted' ? row + rowCount : Math.max(at, row - rowCount);
}

/** Where spans are now. Rows inserted amid one are none of it. */
export function movedSpans(spans: readonly RowSpan[], move: Moved): RowSpan[] {
  const { kind, row: at } = move;
  const parts = spans.flatMap((span) =>
    kind === 'inserted' && span.row < at && endOf(span) > at
      ? [
          { row: span.row, rowCount: at - span.row },
          { row: at, rowCount: endOf(span) - at },
        ]
      : [span],
  );
  return mergeSpans(
    parts.map((span) => {
      const row = kind === 'inserted' ? movedRow(span.row, move)! : movedEdge(span.row, move);
      const end = kind === 'inserted' ? row + span.rowCount : movedEdge(endOf(span), move);
      return { row, rowCount: end - row };
    }),
  );
}
