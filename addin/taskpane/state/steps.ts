/** Going through the problems one by one, in the order of the sheet, over those that are listed. */
import type { CheckRun } from '../../checking/model';
import { listingOf, type Wanted } from './listing';

export interface Steps {
  readonly count: number;
  /** 1 for the first, 0 when the finding is not among them. */
  placeOf(finding: number | null): number;
  /** The finding before or after; round from the end to the beginning. null when there is none at all. */
  step(from: number | null, by: 1 | -1): number | null;
}

export function stepsOf(run: CheckRun, wanted: Wanted): Steps {
  const isListed = listingOf(run, wanted);
  const listed: number[] = [];
  run.findings.forEach((finding, at) => {
    if (isListed(finding, at)) listed.push(at);
  });

  /** How many of the listed come before `finding`. */
  function before(finding: number): number {
    let low = 0;
    let high = listed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (listed[middle]! < finding) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    count: listed.length,
    placeOf(finding) {
      if (finding === null) return 0;
      const at = before(finding);
      return listed[at] === finding ? at + 1 : 0;
    },
    step(from, by) {
      if (listed.length === 0) return null;
      if (from === null) return by === 1 ? listed[0]! : listed.at(-1)!;
      const at = before(from);
      const next = by === 1 ? (listed[at] === from ? at + 1 : at) : at - 1;
      return listed[(next + listed.length) % listed.length]!;
    },
  };
}
