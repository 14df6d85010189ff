/**
 * The findings as the rows of a tree: columns, under each what is wrong, under that the cells. Rows are found by
 * position and never built all at once, so that a tree of 50,000 cells costs no more than one of ten.
 */
import type { ProblemGroup, FindingKind } from '../../wording/group-findings';

export type OutlineRow =
  | {
      readonly level: 1;
      readonly key: string;
      readonly group: ProblemGroup;
      readonly open: boolean;
      readonly position: number;
      readonly size: number;
    }
  | {
      readonly level: 2;
      readonly key: string;
      readonly group: ProblemGroup;
      readonly kind: FindingKind;
      readonly open: boolean;
      readonly position: number;
      readonly size: number;
    }
  | {
      readonly level: 3;
      readonly key: string;
      readonly group: ProblemGroup;
      readonly kind: FindingKind;
      readonly finding: number;
      readonly open?: undefined;
      readonly position: number;
      readonly size: number;
    };

/** A heading row, and how many cell rows follow it at once. */
interface Segment {
  readonly start: number;
  readonly row: OutlineRow;
  readonly cells: number;
}

export interface Outline {
  readonly length: number;
  rowAt(index: number): OutlineRow;
  indexOf(key: string): number;
  /** Row of a finding, or -1 when its group is closed. */
  indexOfFinding(finding: number): number;
}

export function outlineOf(groups: readonly ProblemGroup[], expanded: ReadonlySet<string>): Outline {
  const segments: Segment[] = [];
  const starts = new Map<string, number>();
  let length = 0;

  function add(row: OutlineRow, cells: number): void {
    segments.push({ start: length, row, cells });
    starts.set(row.key, length);
    length += 1 + cells;
  }

  groups.forEach((group, g) => {
    const open = expanded.has(group.key);
    add({ level: 1, key: group.key, group, open, position: g + 1, size: groups.length }, 0);
    if (!open) return;
    group.kinds.forEach((kind, k) => {
      const kindOpen = expanded.has(kind.key);
      const row = {
        level: 2,
        key: kind.key,
        group,
        kind,
        open: kindOpen,
        position: k + 1,
        size: group.kinds.length,
      } as const;
      add(row, kindOpen ? kind.findings.length : 0);
    });
  });

  return {
    length,
    rowAt(index) {
      const segment = segments[lastAtOrBefore(segments.length, (at) => segments[at]!.start, index)];
      if (segment === undefined || index < 0 || index >= length)
        throw new RangeError('No such row of the list.');
      const { row, start } = segment;
      if (index === start || row.level !== 2) return row;
      const cell = index - start - 1;
      const finding = row.kind.findings[cell]!;
      return {
        level: 3,
        key: `cell:${finding}`,
        group: row.group,
        kind: row.kind,
        finding,
        position: cell + 1,
        size: row.kind.findings.length,
      };
    },
    indexOf(key) {
      if (key.startsWith('cell:')) return this.indexOfFinding(Number(key.slice(5)));
      return starts.get(key) ?? -1;
    },
    indexOfFinding(finding) {
      for (const { row, start, cells } of segments) {
        if (row.level !== 2 || cells === 0) continue;
        const { findings } = row.kind;
        const at = lastAtOrBefore(findings.length, (index) => findings[index]!, finding);
        if (findings[at] === finding) return start + 1 + at;
      }
      return -1;
    },
  };
}

/** Keys of the group and the kind that hold a finding: what must be open for it to be seen. */
export function pathTo(
  groups: readonly ProblemGroup[],
  finding: number,
): { group: string; kind: string } | undefined {
  for (const group of groups) {
    for (const kind of group.kinds) {
      const { findings } = kind;
      const at = lastAtOrBefore(findings.length, (index) => findings[index]!, finding);
      if (findings[at] === finding) return { group: group.key, kind: kind.key };
    }
  }
  return undefined;
}

/** Position of the last of `count` ascending values that is not above `wanted`, or -1. */
function lastAtOrBefore(count: number, valueAt: (position: number) => number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
