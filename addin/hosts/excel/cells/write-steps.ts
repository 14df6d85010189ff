/** Much to write, in requests that Excel takes. */
import { batchesOf } from './batches';
import { writeQuietly } from './write-quietly';

export interface WriteStep {
  /** Characters that it adds to the request. */
  readonly cost: number;
  readonly write: () => void;
}

/** Characters of a request for one call on one range. */
const CALL_COST = 500;

/** One call or two on one range, with this much text. */
export function step(write: () => void, characters = 0): WriteStep {
  return { cost: CALL_COST + characters, write };
}

/** Carries the steps out in their order, in as few round trips as Excel's limit allows. */
export async function carryOutSteps(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
): Promise<void> {
  for (const batch of batchesOf(steps, ({ cost }) => cost)) {
    await writeQuietly(context, () => {
      for (const { write } of batch) write();
    });
  }
}
