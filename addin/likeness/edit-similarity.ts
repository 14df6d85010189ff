/** Rows of the table of changes, written over by each comparison: a fresh array for each row would take most of the time. */
let rows = [new Int32Array(64), new Int32Array(64), new Int32Array(64)] as [
  Int32Array,
  Int32Array,
  Int32Array,
];

/**
 * Letters put in, taken out or changed to make one word of the other; two neighbours exchanged count once (optimal string
 * alignment). Gives up, with Infinity, once there must be more than `most`.
 */
export function editChanges(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  const width = b.length + 1;
  if (rows[0].length < width) rows = [new Int32Array(width), new Int32Array(width), new Int32Array(width)];
  let [before, last, row] = rows;
  for (let j = 0; j < width; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let changes = (row[0] = i);
    let least = changes;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      changes = Math.min(last[j]! + 1, changes + 1, last[j - 1]! + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        changes = Math.min(changes, before[j - 2]! + 1);
      row[j] = changes;
      if (changes < least) least = changes;
    }
    if (least > most) return Infinity;
    [before, last, row] = [last, row, before];
  }
  return last[b.length]!;
}

/** 1 for words alike, less by each change as a share of the longer word; 0 where the likeness must be below `floor`. */
export function editSimilarity(a: string, b: string, floor = 0): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const changes = editChanges(a, b, Math.floor(longest * (1 - floor)));
  return changes === Infinity ? 0 : 1 - changes / longest;
}
