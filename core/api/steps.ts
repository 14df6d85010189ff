/**
 * Rows written as steps, the counterpart of `addin/checking/row-steps.ts`: a positive step is the distance from the
 * last row (from -1 to begin with), a negative step -n adds the n rows that follow. Whole columns of findings cost a
 * few characters, and no object is made for a finding.
 */
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
