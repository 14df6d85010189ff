/**
 * 1 for words alike, less by each letter put in, taken out or changed, as a share of the longer word. Two letters
 * exchanged count as one change. Gives up, with 0, once the likeness must be below `floor`.
 */
export function editSimilarity(a: string, b: string, floor = 0): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const most = Math.floor(longest * (1 - floor));
  if (Math.abs(a.length - b.length) > most) return 0;
  let [before, last, row] = [
    [] as number[],
    Array.from({ length: b.length + 1 }, (_, at) => at),
    [] as number[],
  ];
  for (let i = 1; i <= a.length; i++) {
    row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return 0;
    [before, last] = [last, row];
  }
  return 1 - last[b.length]! / longest;
}
