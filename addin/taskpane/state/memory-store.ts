/** Where the browser keeps what it remembers for the next workbook. Never cell values, names of files or sheets. */
import type { BrowserMemory } from '../../remembering/browser-memory';
import { emptyMemory, formatMemory, isEmptyMemory, parseMemory } from '../../remembering/browser-memory';

export interface MemoryStore {
  load(): BrowserMemory;
  /** Whether it is kept: a browser may be full, or told to keep nothing. */
  save(memory: BrowserMemory): boolean;
  /** Takes away what earlier versions kept, and what is kept for too long. */
  tidy(): void;
}

const KEY = 'workforce-standard.remembered';
/** The key of the first version, whose headings may be cells and which held names of sheets. */
const FIRST_KEY = 'workforce-standard.matches';

export type MemoryPlace = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Memory in the browser's own storage. A browser that keeps nothing costs the offers, and no more.
 * @param today ISO date
 * @param partition what Office puts before every name, so that an add-in shown within one site does not read what it
 * kept within another (`Office.context.partitionKey`); undefined or null where storage is not shared so
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 */
export function createMemoryStore(
  storage: () => MemoryPlace,
  today: () => string,
  partition?: string | null,
): MemoryStore {
  const key = `${partition ?? ''}${KEY}`;

  function stored(): string | null {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  }

  function load(): BrowserMemory {
    try {
      return parseMemory(JSON.parse(stored() ?? 'null'), today());
    } catch {
      return emptyMemory();
    }
  }

  function save(memory: BrowserMemory): boolean {
    try {
      // With the last of it goes the salt.
      if (isEmptyMemory(memory)) storage().removeItem(key);
      else storage().setItem(key, JSON.stringify(formatMemory(memory)));
      return true;
    } catch {
      return false;
    }
  }

  return {
    load,
    save,
    tidy() {
      try {
        for (const old of keysOf(storage())) if (old.endsWith(FIRST_KEY)) storage().removeItem(old);
      } catch {
        // Forbidden by the user: then nothing is there.
      }
      if (stored() !== null) save(load());
    },
  };
}

/** Of every partition: whichever opens first tidies for all. */
function keysOf(place: MemoryPlace): string[] {
  return Array.from({ length: place.length }, (_, at) => place.key(at) ?? '');
}
