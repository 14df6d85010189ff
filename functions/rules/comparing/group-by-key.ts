import { greatest } from '../../../core/api/coding/greatest';

/** The rows of every key that several rows have, in rising order; negative keys are left out. Counted, not sorted. */
export function* groupByKey(keys: Int32Array): Iterable<Uint32Array> {
  const ends = new Uint32Array(greatest(keys) + 1);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number;
    if (key >= 0) ends[key] = (ends[key] as number) + 1;
  }
  let total = 0;
  for (let key = 0; key < ends.length; key += 1) {
    const count = ends[key] as number;
    ends[key] = total;
    total += count;
  }
  const rows = new Uint32Array(total);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number;
    if (key < 0) continue;
    const place = ends[key] as number;
    rows[place] = row;
    ends[key] = place + 1;
  }
  let from = 0;
  for (let key = 0; key < ends.length; key += 1) {
    const to = ends[key] as number;
    if (to - from > 1) yield rows.subarray(from, to);
    from = to;
  }
}
