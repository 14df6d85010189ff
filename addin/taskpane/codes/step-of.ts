/** Options gone through by a press of Page up or down. */
const PAGE = 10;

/** The option that a key leads to; undefined for keys that are not ours. */
export function stepOf(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  const to = (place: number): number => Math.max(0, Math.min(count - 1, place));
  switch (key) {
    case 'ArrowDown':
      return at + 1 < count ? at + 1 : 0;
    case 'ArrowUp':
      return at > 0 ? at - 1 : count - 1;
    case 'PageDown':
      return to(at + PAGE);
    case 'PageUp':
      return to(at - PAGE);
    default:
      return undefined;
  }
}
