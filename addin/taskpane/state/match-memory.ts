/** Where corrections of headings wait for the next workbook like the one they were made in. Never cell values. */
import type { RememberedMatch } from '../../checking/remembered-matches';
import { formatRemembered, parseRemembered } from '../../checking/settings';

export interface MatchMemory {
  load(): readonly RememberedMatch[];
  save(remembered: readonly RememberedMatch[]): void;
}

const KEY = 'workforce-standard.matches';

/** Memory in the browser's own storage. A browser that keeps nothing costs the offer, and no more. */
export function createMatchMemory(storage: () => Pick<Storage, 'getItem' | 'setItem'>): MatchMemory {
  return {
    load() {
      try {
        return parseRemembered(JSON.parse(storage().getItem(KEY) ?? 'null'));
      } catch {
        return [];
      }
    },
    save(remembered) {
      try {
        storage().setItem(KEY, JSON.stringify(formatRemembered(remembered)));
      } catch {
        // Full, or forbidden by the user.
      }
    },
  };
}
