import type { RowSpan } from './host';

/** In order, without overlap; spans that lie no more than `gap` rows apart are one. */
export function mergeSpans(spans: readonly RowSpan[], gap = 0): RowSpan[] {
  const merged: RowSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.row - b.row)) {
    if (span.rowCount <= 0) continue;
    const last = merged.at(-1);
    if (last === undefined || span.row > endOf(last) + gap) merged.push(span);
    else merged[merged.length - 1] = spanTo(last.row, Math.max(endOf(last), endOf(span)));
  }
  return merged;
}

/** As few spans as hold these rows, which are in order. */
export function spansOfRows(rows: readonly number[]): RowSpan[] {
  const spans: RowSpan[] = [];
  let from = 0;
  for (let at = 1; at <= rows.length; at++) {
    if (at < rows.length && rows[at] === rows[at - 1]! + 1) continue;
    spans.push({ row: rows[from]!, rowCount: at - from });
    from = at;
  }
  return spans;
}

/** What of the spans lies from one row up to another, which is left out. */
export function clipSpans(spans: readonly RowSpan[], from: number, to = Infinity): RowSpan[] {
  return spans.flatMap((span) => {
    const clipped = spanTo(Math.max(span.row, from), Math.min(endOf(span), to));
    return clipped.rowCount > 0 ? [clipped] : [];
  });
}

/** Tells whether a row is in spans that are in order. Most rows asked about are far from all of them. */
export function spanTester(spans: readonly RowSpan[]): (row: number) => boolean {
  const first = spans[0]?.row ?? 0;
  const end = spans.length === 0 ? 0 : endOf(spans.at(-1)!);
  return (row) => row >= first && row < end && inSpans(spans, row);
}

function inSpans(spans: readonly RowSpan[], row: number): boolean {
  const span = spans[firstWhere(spans, (one) => endOf(one) > row)];
  return span !== undefined && span.row <= row;
}

/** Position of the first for which the question is answered with yes, when it is so for all after it; else the length. */
export function firstWhere<T>(all: readonly T[], question: (one: T) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (question(all[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The row after a span's last. */
export function endOf({ row, rowCount }: RowSpan): number {
  return row + rowCount;
}

function spanTo(row: number, end: number): RowSpan {
  return { row, rowCount: end - row };
}
