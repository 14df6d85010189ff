import type { RowSpan } from '../../workbook/host';
import type { Finding } from '../../model/check-run';
import { endOf, firstWhere } from '../../workbook/row-spans';

type Findings = readonly Finding[];

/** Lists in the order of rows, by the list as it was; such a list stands for itself. */
const ordered = new WeakMap<Findings, Findings>();

/**
 * Findings of one table in the order of rows, so that those of a row are found without looking at the others. A list is
 * sorted when it is first asked for: in a check most never are.
 */
export function inRowOrder(findings: Findings): Findings {
  return ordered.get(findings) ?? note(findings, [...findings].sort(byRow));
}

/** The findings of some rows; the list is in the order of rows. */
export function findingsOfRows(findings: Findings, spans: readonly RowSpan[]): Finding[] {
  return spans.flatMap((span) => findings.slice(startOf(findings, span.row), startOf(findings, endOf(span))));
}

/** A list with other findings in place of those of some rows. Both lists are in the order of rows, and so is the result. */
export function withRows(findings: Findings, spans: readonly RowSpan[], fresh: Findings): Findings {
  const parts: Findings[] = [];
  let next = 0;
  for (const span of spans) {
    parts.push(findings.slice(next, startOf(findings, span.row)));
    parts.push(fresh.slice(startOf(fresh, span.row), startOf(fresh, endOf(span))));
    next = startOf(findings, endOf(span));
  }
  parts.push(findings.slice(next));
  const joined = joinAll(parts);
  return note(joined, joined);
}

/** Arrays joined at once are copied as memory is; as arguments of one call they must not be too many. */
export function joinAll<T>(parts: readonly (readonly T[])[]): T[] {
  let joined: T[] = [];
  for (let at = 0; at < parts.length; at += PARTS) joined = joined.concat(...parts.slice(at, at + PARTS));
  return joined;
}

const PARTS = 10_000;

function note(findings: Findings, sorted: Findings): Findings {
  ordered.set(findings, sorted);
  ordered.set(sorted, sorted);
  return sorted;
}

function startOf(findings: Findings, row: number): number {
  return firstWhere(findings, (one) => one.row >= row);
}

function byRow(a: Finding, b: Finding): number {
  return a.row - b.row;
}
