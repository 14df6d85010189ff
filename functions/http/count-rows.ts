/** How many findings the groups hold: a step that is not negative is one row, -n is n rows. */
export function countRows(groups: readonly { readonly rows: readonly number[] }[]): number {
  let total = 0;
  for (const { rows } of groups) {
    for (const step of rows) {
      total += step < 0 ? -step : 1;
    }
  }
  return total;
}
