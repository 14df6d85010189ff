import type { StandardAnswer } from '../../../core/api/shapes';
import type { CheckRun } from '../../model/check-run';
import type { Match } from '../../model/match';
import type { CheckAsked } from '../checks/checks';
import { unpackRun, type PackedRun } from '../packed/packed-run';
import { ValueUnpacker } from '../packed/packed-values';

/** What a run was asked for with, should it be asked for again. */
export interface AskedCheck {
  readonly match: Match;
  readonly options: CheckAsked;
}

/** The runs that the pane has, and by what the worker knows them. */
export class KnownRuns {
  private readonly ids = new WeakMap<CheckRun, number>();
  private readonly asked = new WeakMap<CheckRun, AskedCheck>();
  private values = new ValueUnpacker();

  async take(packed: PackedRun, standard: StandardAnswer, asked: AskedCheck): Promise<CheckRun> {
    const run = await unpackRun(packed, standard, this.values);
    this.ids.set(run, packed.id);
    this.asked.set(run, asked);
    return run;
  }

  idOf(run: CheckRun): number {
    return this.ids.get(run) ?? 0;
  }

  askedFor(run: CheckRun): AskedCheck | undefined {
    return this.asked.get(run);
  }

  /** Another worker knows none of them, and has sent none of their cells. */
  forget(): void {
    this.values = new ValueUnpacker();
  }
}
