/** How many letters two words have in common from their first on. */
export function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Two neighbouring letters have changed places, and nothing else. */
export function isExchange(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = sharedStart(a, b);
  return (
    at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
