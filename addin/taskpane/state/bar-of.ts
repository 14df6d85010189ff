import type { CollectionCoverage } from '../../checking/coverage';

/** Parts of a collection's bar, in items. */
export interface Bar {
  /** Held, and no error in them. */
  readonly right: number;
  /** Held, with errors to be put right. */
  readonly faulty: number;
  readonly missing: number;
}

/** An item asked for in several tables counts once, and is faulty when it is so in one of them. */
export function barOf({ layouts, asked, held }: CollectionCoverage): Bar {
  const faulty = new Set<string>();
  for (const { layout, items } of layouts) {
    for (const { item, field, state, counts } of items) {
      if (state === 'held' && counts.error > 0) faulty.add(item ?? `${layout}#${field}`);
    }
  }
  return { right: held - faulty.size, faulty: faulty.size, missing: asked - held };
}
