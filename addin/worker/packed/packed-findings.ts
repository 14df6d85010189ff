/** Findings as they go between threads: what many have in common once, the rest as numbers that are handed over. */
import { sortsOf, noteSorts, type FindingSorts } from '../../model/finding-sorts';
import type { Finding } from '../../model/check-run';

export interface PackedFindings extends FindingSorts {
  readonly rows: Uint32Array<ArrayBuffer>;
  /** Positions of findings that have a related row, and these rows. */
  readonly related: Uint32Array<ArrayBuffer>;
  readonly relatedRows: Uint32Array<ArrayBuffer>;
}

/** Findings made at a stretch: nobody is kept waiting by so many. */
const STRETCH = 10_000;

export function packFindings(findings: readonly Finding[]): PackedFindings {
  const { sorts, sortOf } = sortsOf(findings);
  const rows = new Uint32Array(findings.length);
  const related: number[] = [];
  const relatedRows: number[] = [];
  findings.forEach(({ row, relatedRow }, at) => {
    rows[at] = row;
    if (relatedRow === undefined) return;
    related.push(at);
    relatedRows.push(relatedRow);
  });
  // The sorts of this list stay known here: they are copied, not handed over.
  return {
    sorts,
    sortOf: sortOf.slice(),
    rows,
    related: Uint32Array.from(related),
    relatedRows: Uint32Array.from(relatedRows),
  };
}

export function buffersOfFindings({ sortOf, rows, related, relatedRows }: PackedFindings): ArrayBuffer[] {
  return [sortOf.buffer, rows.buffer, related.buffer, relatedRows.buffer];
}

/** @param pause lets the page do something else between stretches */
export async function unpackFindings(
  { sorts, sortOf, rows, related, relatedRows }: PackedFindings,
  pause: () => Promise<void>,
): Promise<readonly Finding[]> {
  const findings = new Array<Finding>(rows.length);
  const models = sorts.map((sort): Finding => ({ ...sort, row: 0 }));
  for (let from = 0; from < rows.length; from += STRETCH) {
    if (from > 0) await pause();
    const end = Math.min(rows.length, from + STRETCH);
    for (let at = from; at < end; at++) findings[at] = { ...models[sortOf[at]!]!, row: rows[at]! };
  }
  related.forEach((at, place) => (findings[at] = { ...findings[at]!, relatedRow: relatedRows[place]! }));
  noteSorts(findings, { sorts, sortOf });
  return findings;
}
