/** Steps that can be undone and redone. */
import type { CellChange } from '../../../workbook/host';

interface Step {
  readonly done: readonly CellChange[];
  readonly undone: readonly CellChange[];
}

export class ChangeHistory {
  private past: Step[] = [];
  private future: Step[] = [];

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  record(done: readonly CellChange[], undone: readonly CellChange[]): void {
    this.past.push({ done, undone });
    this.future = [];
  }

  /** A sheet has gone: what was done there can't be undone any more. */
  forget(sheet: string): void {
    const without = (steps: readonly Step[]): Step[] =>
      steps
        .map(({ done, undone }) => ({
          done: done.filter((change) => change.sheet !== sheet),
          undone: undone.filter((change) => change.sheet !== sheet),
        }))
        .filter(({ done }) => done.length > 0);
    this.past = without(this.past);
    this.future = without(this.future);
  }

  /** Changes that take the last step back. */
  undo(): readonly CellChange[] {
    const step = this.past.pop();
    if (step === undefined) return [];
    this.future.push(step);
    return step.undone;
  }

  /** Changes that do the last undone step again. */
  redo(): readonly CellChange[] {
    const step = this.future.pop();
    if (step === undefined) return [];
    this.past.push(step);
    return step.done;
  }
}
