import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the keyboard focus was in a card that was taken away. */
export interface Carried {
  /** Key of the problem on the card. */
  readonly problem: string;
  /** Name of the part (`data-part`, `data-scope`) that had it; '' for any other. */
  readonly part: string;
}

/** The part of a card that is typed into. */
const BOX = 'type-instead';

/** The focus of someone who has just put something right: they go on typing. */
export const GOES_ON: Carried = { problem: '', part: BOX };

/**
 * Keeps the keyboard focus of whoever works through the problems. A card goes away with its problem, and the focus goes
 * over to the next: to its box after a fix, else to its title, and either is read out with what is wrong. The card of
 * the same problem, back after a preview, gets it where it was.
 */
export function useCarriedFocus(
  problem: string,
  carried: RefObject<Carried | null>,
): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const here = card.current;
    const from = carried.current;
    carried.current = null;
    // Whoever has gone on to something else meanwhile stays there.
    const isLost = document.hasFocus() && (document.activeElement ?? document.body) === document.body;
    if (here !== null && from !== null && isLost) placeOf(here, from, problem)?.focus();
    return () => {
      const active = document.activeElement;
      // In Excel the sheet may have the focus by now, and is not to lose it.
      if (!document.hasFocus() || active === null || here?.contains(active) !== true) return;
      const part = active.closest<HTMLElement>('[data-part], [data-scope]')?.dataset;
      carried.current = { problem, part: part?.part ?? part?.scope ?? '' };
    };
  }, []);
  return card;
}

function placeOf(card: HTMLElement, { problem, part }: Carried, now: string): HTMLElement | null {
  const find = (where: string): HTMLElement | null => card.querySelector<HTMLElement>(where);
  const before = problem === now ? find(`[data-scope="${part}"]`) : null;
  return before ?? (part === '' ? null : find(`[data-part="${BOX}"]`)) ?? find('.card-title');
}
