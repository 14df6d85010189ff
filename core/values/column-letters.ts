/** Column 0 is A, 25 is Z, 26 is AA, as Excel names them. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The name of a cell from its row and column, both from 0: `cellName(11, 5)` is F12. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
