/** Numbers that nothing has yet: of rules, sheets, styles. */

/**
 * So many numbers in rising order, after the highest that is taken; where the limit leaves no room for them there,
 * the highest that are free.
 */
export function freeNumbers(taken: Iterable<number>, count: number, limit: number): number[] {
  const known = new Set([...taken].filter((number) => number >= 1 && number <= limit));
  const highest = [...known].reduce((a, b) => Math.max(a, b), 0);
  if (highest + count <= limit) return Array.from({ length: count }, (_, at) => highest + 1 + at);
  const found: number[] = [];
  for (let number = limit; number >= 1 && found.length < count; number--)
    if (!known.has(number)) found.push(number);
  return found.reverse();
}
