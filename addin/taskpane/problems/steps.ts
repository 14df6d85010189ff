/** Going through the problems one by one, in the order of the list. */
import type { ProblemGroup } from '../../wording/group-findings';
import { listedOrder } from '../state/listed-groups';
import { once } from '../state/once';

export interface Steps {
  readonly count: number;
  /** 1 for the first, 0 when the finding is not among them. */
  placeOf(finding: number | null): number;
  /** The finding before or after; round from the end to the beginning. null when there is none at all. */
  step(from: number | null, by: 1 | -1): number | null;
}

/** Worked out once for the list on show. */
export const stepsOf = once((groups: readonly ProblemGroup[]): Steps => {
  const order = listedOrder(groups);
  const places = new Uint32Array(order.reduce((most, finding) => Math.max(most, finding + 1), 0));
  order.forEach((finding, at) => (places[finding] = at + 1));
  const placeOf = (finding: number | null): number => (finding === null ? 0 : (places[finding] ?? 0));
  return {
    count: order.length,
    placeOf,
    step(from, by) {
      if (order.length === 0) return null;
      const place = placeOf(from);
      if (place === 0) return by === 1 ? order[0]! : order.at(-1)!;
      return order[(place - 1 + by + order.length) % order.length]!;
    },
  };
});
