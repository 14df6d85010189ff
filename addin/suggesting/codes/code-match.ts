/** A code that text may have meant. */
export interface CodeMatch {
  readonly code: string;
  readonly label: string;
  /** 1 for what was surely meant; below it how likely it is, 0.5 being little. */
  readonly score: number;
  readonly how: 'code' | 'label' | 'alias' | 'other-list' | 'words' | 'typing';
  /** The text surely meant this code: may be put right without a second look at each cell. */
  readonly sure: boolean;
  /** The code says more (`broader`) or less than what was typed, as the standard's map has it. */
  readonly relation?: 'broader' | 'narrower';
}

/** A match before its code's label is looked up. */
export type Hit = Omit<CodeMatch, 'label'>;

/** Each code once, by its best score, the likeliest first. */
export function best(hits: readonly Hit[]): Hit[] {
  const byCode = new Map<string, Hit>();
  for (const hit of hits) {
    const before = byCode.get(hit.code);
    if (before === undefined || before.score < hit.score) byCode.set(hit.code, hit);
  }
  return [...byCode.values()].sort((a, b) => b.score - a.score);
}
