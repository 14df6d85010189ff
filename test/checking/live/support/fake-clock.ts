import type { LiveClock } from '../../../../addin/checking/live/live-options';

export interface FakeClock extends LiveClock {
  /** Lets time pass, and what it set off go on for so many turns: with the usual number it comes to its end. */
  pass(milliseconds: number, turns?: number): Promise<void>;
}

/** Time that passes when told to. */
export function fakeClock(): FakeClock {
  let now = 0;
  const timers = new Map<() => void, number>();
  return {
    after(milliseconds, task) {
      timers.set(task, now + milliseconds);
      return () => void timers.delete(task);
    },
    async pass(milliseconds, turns = 30) {
      now += milliseconds;
      for (const [task, due] of [...timers]) {
        if (due > now) continue;
        timers.delete(task);
        task();
      }
      for (let n = 0; n < turns; n++) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
