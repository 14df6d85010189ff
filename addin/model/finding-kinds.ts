/** Findings by what they have in common. A run has up to hundreds of thousands of findings, and some hundreds of kinds. */
import type { Finding } from './check-run';

/** All of a finding but the rows. */
export type FindingKind = Omit<Finding, 'row' | 'relatedRow'>;

export interface FindingKinds {
  readonly kinds: readonly FindingKind[];
  /** Of each finding, the position of its kind. */
  readonly kindOf: Uint32Array<ArrayBuffer>;
}

const known = new WeakMap<readonly Finding[], FindingKinds>();

/** Worked out once a list: a list of findings is never changed. */
export function kindsOf(findings: readonly Finding[]): FindingKinds {
  const before = known.get(findings);
  if (before !== undefined) return before;
  const made = sortIntoKinds(findings);
  known.set(findings, made);
  return made;
}

/** For a list that was made of its kinds. */
export function noteKinds(findings: readonly Finding[], kinds: FindingKinds): void {
  known.set(findings, kinds);
}

/** How many of a list, or of some of it, are of each kind. */
export function countKinds({ kinds, kindOf }: FindingKinds): Uint32Array {
  const counts = new Uint32Array(kinds.length);
  for (const kind of kindOf) counts[kind]! += 1;
  return counts;
}

function sortIntoKinds(findings: readonly Finding[]): FindingKinds {
  const kinds: FindingKind[] = [];
  const places = new Map<string, number>();
  const kindOf = new Uint32Array(findings.length);
  findings.forEach((finding, at) => {
    const key = keyOf(finding);
    let place = places.get(key);
    if (place === undefined) {
      places.set(key, (place = kinds.length));
      const { row: _, relatedRow: _related, ...kind } = finding;
      kinds.push(kind);
    }
    kindOf[at] = place;
  });
  return { kinds, kindOf };
}

function keyOf(finding: Finding): string {
  const { table, column, field, rule, severity, collections, reason, relatedTable, also } = finding;
  const own = `${table} ${column} ${field} ${rule} ${severity} ${collections.join('+')} ${reason} ${relatedTable}`;
  return also === undefined ? own : `${own} ${JSON.stringify(also)}`;
}
