/** Changes of a part: bytes cut out and text put in, everything between kept as it was. */

export interface Splice {
  readonly start: number;
  /** Bytes from `start` to here go; equal to `start` to put in only. */
  readonly end: number;
  /** Text goes in as UTF-8. */
  readonly insert: string | Uint8Array;
}

/** Splices must be in order and not overlap. */
export function applySplices(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const inserts = splices.map(({ insert }) => (typeof insert === 'string' ? encoder.encode(insert) : insert));
  const growth = splices.reduce(
    (sum, { start, end }, i) => sum + (inserts[i]?.length ?? 0) - (end - start),
    0,
  );
  const result = new Uint8Array(bytes.length + growth);
  let from = 0;
  let to = 0;
  splices.forEach(({ start, end }, i) => {
    if (start < from || end < start) throw new Error('splices overlap or are out of order');
    result.set(bytes.subarray(from, start), to);
    to += start - from;
    const insert = inserts[i] ?? new Uint8Array();
    result.set(insert, to);
    to += insert.length;
    from = end;
  });
  result.set(bytes.subarray(from), to);
  return result;
}
