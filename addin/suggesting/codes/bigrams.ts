/** Pairs of neighbouring letters: names that share most of theirs with what was typed look alike as a whole. */
export type Pairs = ReadonlySet<number>;

/** The pairs of a text without spaces, in small letters. */
export function pairsOf(key: string): Pairs {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < key.length; at += 1)
    pairs.add(key.charCodeAt(at) * 65_536 + key.charCodeAt(at + 1));
  return pairs;
}

/** Share of pairs that two texts have in common (Dice): 1 for the same, 0 for none. */
export function overlap(a: Pairs, b: Pairs): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
