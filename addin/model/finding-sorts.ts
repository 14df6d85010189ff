/**
 * Findings by what they have in common. A run has up to hundreds of thousands of findings, and some hundreds of sorts: what
 * is asked of a sort need not be asked of each of its findings.
 */
import type { Finding } from './check-run';

/** All of a finding but its rows. */
export type FindingSort = Omit<Finding, 'row' | 'relatedRow'>;

export interface FindingSorts {
  /** In the order in which a list has the first of each. */
  readonly sorts: readonly FindingSort[];
  /** Of each finding, the position of its sort. */
  readonly sortOf: Uint32Array<ArrayBuffer>;
}

const known = new WeakMap<readonly Finding[], FindingSorts>();

/** Worked out once a list: a list of findings is never changed. */
export function sortsOf(findings: readonly Finding[]): FindingSorts {
  const before = known.get(findings);
  if (before !== undefined) return before;
  const made = sortFindings(findings);
  known.set(findings, made);
  return made;
}

/** For a list that was made of its sorts. */
export function noteSorts(findings: readonly Finding[], sorts: FindingSorts): void {
  known.set(findings, sorts);
}

/** Each sort of a list, as its findings are but for the rows, and how many there are of it. */
export function countedSorts(
  findings: readonly Finding[],
): { readonly finding: Finding; readonly count: number }[] {
  const { sorts, sortOf } = sortsOf(findings);
  const counts = new Uint32Array(sorts.length);
  for (const sort of sortOf) counts[sort]! += 1;
  return sorts.map((sort, at) => ({ finding: { ...sort, row: 0 }, count: counts[at]! }));
}

function sortFindings(findings: readonly Finding[]): FindingSorts {
  const sorts: FindingSort[] = [];
  const places = new Map<string, number>();
  const sortOf = new Uint32Array(findings.length);
  findings.forEach((finding, at) => {
    const key = keyOf(finding);
    let place = places.get(key);
    if (place === undefined) {
      places.set(key, (place = sorts.length));
      const { row: _, relatedRow: _related, ...sort } = finding;
      sorts.push(sort);
    }
    sortOf[at] = place;
  });
  return { sorts, sortOf };
}

function keyOf(finding: Finding): string {
  const { table, column, field, rule, severity, collections, reason, relatedTable, also } = finding;
  const own = `${table} ${column} ${field} ${rule} ${severity} ${collections.join('+')} ${reason} ${relatedTable}`;
  return also === undefined ? own : `${own} ${JSON.stringify(also)}`;
}
