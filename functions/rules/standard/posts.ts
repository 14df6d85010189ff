import type { KeyTable, RelationFinding } from '../rule';

/**
 * Rows whose post has an open contract, one without an end date, in an earlier row already. A row that repeats the
 * same person in the same post is a row given twice (a flat sheet), not a second holder.
 */
export function* openContractsOfAPost(table: KeyTable): Iterable<RelationFinding> {
  if (!table.has('Post reference')) return;
  const holders = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const post = table.cell('Post reference', row);
    if (post === undefined || post === null || table.cell('End date', row) !== undefined) continue;
    const first = holders.get(String(post));
    if (first === undefined) holders.set(String(post), row);
    else if (!samePerson(table, first, row)) yield { table, row, relatedRow: first };
  }
}

function samePerson(table: KeyTable, one: number, other: number): boolean {
  const person = table.cell('Person reference', one);
  return person !== undefined && person !== null && person === table.cell('Person reference', other);
}
