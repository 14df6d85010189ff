/**
 * Rows of a group of findings travel as steps: a positive step is the distance from the last row (from -1 to begin with),
 * a negative step -n adds the n rows that follow. `[3, 4, -2]` is rows 2, 6, 7, 8. Whole columns of findings cost a few
 * characters, and no object is made for a finding.
 */

/** Writes them. */
export class RowSteps {
  /** How many rows were added. */
  count = 0;
  private readonly steps: number[] = [];
  private last = -1;
  /** Rows that followed the last step without a gap, not written yet. */
  private following = 0;

  /** Rows must come in rising order. */
  add(row: number): void {
    this.addRun(row, row + 1);
  }

  /** The rows from one to another, the last left out. */
  addRun(from: number, to: number): void {
    if (from === this.last + 1 && this.count > 0) {
      this.following += to - from;
    } else {
      this.writeFollowing();
      this.steps.push(from - this.last);
      this.following = to - from - 1;
    }
    this.last = to - 1;
    this.count += to - from;
  }

  toSteps(): number[] {
    this.writeFollowing();
    return this.steps;
  }

  private writeFollowing(): void {
    if (this.following > 0) this.steps.push(-this.following);
    this.following = 0;
  }
}

/** Rows in rising order as steps. */
export function writeSteps(rows: Iterable<number>): number[] {
  const writer = new RowSteps();
  for (const row of rows) writer.add(row);
  return writer.toSteps();
}

/** The rows again. */
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
