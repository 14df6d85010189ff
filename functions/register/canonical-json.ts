/**
 * One text for one value: names in order, no spaces, nothing undefined. The same content thus has the same hash on
 * every machine (after RFC 8785; our numbers are small whole numbers, which JSON.stringify already writes its way).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner));
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  // Without a prototype, so that a name such as __proto__ is a name like any other.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(record).sort()) {
    copy[name] = record[name];
  }
  return copy;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
