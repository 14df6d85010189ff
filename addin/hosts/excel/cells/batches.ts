/** What one request takes: Excel on the web refuses more than 5 MB, in either direction. */
const MAX_CHARACTERS = 2_000_000;

/** The items in as few batches as keep each within the limit; `cost` in characters of the request or the answer. */
export function batchesOf<T>(items: readonly T[], cost: (item: T) => number, limit = MAX_CHARACTERS): T[][] {
  const batches: T[][] = [];
  let characters = limit;
  for (const item of items) {
    const more = cost(item);
    characters += more;
    if (characters > limit) {
      batches.push([]);
      characters = more;
    }
    batches.at(-1)?.push(item);
  }
  return batches;
}
