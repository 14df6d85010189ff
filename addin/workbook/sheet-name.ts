/** Longest name of a sheet in Excel. */
const LONGEST = 31;

/** A name that no sheet has yet, whatever its case: `To fix`, then `To fix (2)`. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST - ending.length) + ending;
    if (!known.has(name.toLowerCase())) return name;
  }
}
