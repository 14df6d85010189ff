/** Every call of ours into Excel goes through here. */
import { HostError } from '../../../workbook/host';
import { capabilities } from './capabilities';
import { toHostError } from './to-host-error';

export interface RunSettings {
  /** Longest wait for one answer of Excel, in milliseconds. */
  readonly timeLimit: number;
  /** Told true when Excel has kept us waiting for a while, false when it has answered. */
  readonly onWaiting?: (waiting: boolean) => void;
}

export type RunExcel = <T>(task: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** How long until the user is told that we are waiting: most often for a cell to be left. */
const WAITING_AFTER = 2_000;

/**
 * `Excel.run` as we want it: put off while the user is editing a cell, one step of Undo where Excel can, an end to
 * every wait (Office.js itself has none), and errors with words for the user.
 */
export function createRunExcel(settings: RunSettings): RunExcel {
  return async (task) => {
    const options: Excel.RunOptions = { delayForCellEdit: true };
    if (capabilities().undoGroups) options.mergeUndoGroup = true;
    try {
      return await Excel.run(options, (context) => {
        limitSyncs(context, settings);
        return task(context);
      });
    } catch (error) {
      throw toHostError(error);
    }
  };
}

/** Gives this context's `sync` a time limit, so that the code that calls it reads as any Office.js code does. */
function limitSyncs(context: Excel.RequestContext, settings: RunSettings): void {
  const sync = context.sync.bind(context);
  context.sync = (value) => withLimit(sync(value), settings);
}

/** Waits for an answer of Excel, and tells the user when that takes long. */
export async function withLimit<T>(answer: Promise<T>, { timeLimit, onWaiting }: RunSettings): Promise<T> {
  let waiting = false;
  const notice = setTimeout(() => {
    waiting = true;
    onWaiting?.(true);
  }, WAITING_AFTER);
  let end: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    end = setTimeout(() => reject(noAnswer(timeLimit)), timeLimit);
  });
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    clearTimeout(notice);
    clearTimeout(end);
    if (waiting) onWaiting?.(false);
  }
}

function noAnswer(timeLimit: number): HostError {
  return new HostError(
    'unavailable',
    `Excel has not answered for ${Math.round(timeLimit / 1000)} seconds. If a cell is being edited, or a window of ` +
      'Excel is waiting for a choice, finish that and try again.',
  );
}
