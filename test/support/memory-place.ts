import type { MemoryPlace } from '../../addin/taskpane/state/memory-store';

/** The browser's storage as the add-in uses it, in memory. */
export function memoryPlace(entries: readonly (readonly [string, string])[] = []): MemoryPlace {
  const kept = new Map(entries);
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}
