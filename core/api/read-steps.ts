/**
 * Rows of a group of findings, which travel as steps: a positive number is the distance from the last row to the next
 * (from -1 to begin with), a negative number -n adds the n rows that follow. `[3, 4, -2]` is rows 2, 6, 7, 8.
 */
export function readSteps(steps: readonly number[]): number[] {
  const rows: number[] = [];
  let row = -1;
  for (const step of steps) {
    if (step > 0) {
      row += step;
      rows.push(row);
    } else {
      for (let n = step; n < 0; n += 1) {
        row += 1;
        rows.push(row);
      }
    }
  }
  return rows;
}
