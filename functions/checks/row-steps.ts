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
    if (row === this.last + 1 && this.count > 0) {
      this.following += 1;
    } else {
      this.writeFollowing();
      this.steps.push(row - this.last);
    }
    this.last = row;
    this.count += 1;
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
