/** Where corrections of headings wait for the next workbook like the one they were made in. Never cell values. */
import type { RememberedMatch } from '../../checking/remembered-matches';
import { formatRemembered, parseRemembered } from '../../checking/settings';

export interface MatchMemory {
  load(): readonly RememberedMatch[];
  save(remembered: readonly RememberedMatch[]): void;
}

const KEY = 'workforce-standard.matches';

/**
 * Memory in the browser's own storage. A browser that keeps nothing costs the offer, and no more.
 * @param partition what Office puts before every name, so that an add-in shown within one site does not read what it
 * kept within another (`Office.context.partitionKey`); undefined or null where storage is not shared so
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 */
export function createMatchMemory(
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
  partition?: string | null,
): MatchMemory {
  const key = `${partition ?? ''}${KEY}`;
  return {
    load() {
      try {
        return parseRemembered(JSON.parse(storage().getItem(key) ?? 'null'));
      } catch {
        return [];
      }
    },
    save(remembered) {
      try {
        storage().setItem(key, JSON.stringify(formatRemembered(remembered)));
      } catch {
        // Full, or forbidden by the user.
      }
    },
  };
}
