/** What a sheet keeps by cell, and how whole rows move it. */

/** `3,1` -> what becomes of row 3; undefined when the row is gone. */
export type MoveRow = (row: number) => number | undefined;

export function moveMap<T>(map: Map<string, T>, move: MoveRow): void {
  const moved = [...map].flatMap(([key, value]) => {
    const to = movedKey(key, move);
    return to === undefined ? [] : [[to, value] as const];
  });
  map.clear();
  for (const [key, value] of moved) map.set(key, value);
}

export function moveSet(set: Set<string>, move: MoveRow): void {
  const moved = [...set].flatMap((key) => movedKey(key, move) ?? []);
  set.clear();
  for (const key of moved) set.add(key);
}

function movedKey(key: string, move: MoveRow): string | undefined {
  const [row = 0, column = 0] = key.split(',').map(Number);
  const to = move(row);
  return to === undefined ? undefined : `${to},${column}`;
}
