/** Sees how long a page's main thread is busy at a stretch. Runs in the page: it may use nothing from outside itself. */

/** What was seen since the probe was last read, in milliseconds. */
export interface Blocks {
  /** The longest task that the browser itself tells of: of 50 ms and more. */
  readonly longestTask: number;
  /** The longest time in which a message of the page to itself was not delivered. */
  readonly longestGap: number;
  /** How many tasks took 50 ms or more, and how much of them went beyond that. */
  readonly tasks: number;
  readonly over: number;
  /** When the long tasks began, since the probe was last read, and how long they took. */
  readonly at: readonly (readonly [begun: number, took: number])[];
}

export interface ProbedWindow extends Window {
  readBlocks(): Blocks;
}

/** To be run in the page before anything else. */
export function installBlockProbe(): void {
  const LONG = 50;
  const PAUSE = 4;
  let tasks: [number, number][] = [];
  let longestGap = 0;
  let from = performance.now();
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  const note = (entries: PerformanceEntryList): void => {
    for (const { startTime, duration } of entries) tasks.push([startTime, duration]);
  };
  observer.observe({ type: 'longtask' });

  const { port1, port2 } = new MessageChannel();
  let sent = performance.now();
  port1.onmessage = () => {
    longestGap = Math.max(longestGap, performance.now() - sent);
    setTimeout(() => {
      sent = performance.now();
      port2.postMessage(null);
    }, PAUSE);
  };
  // A timer that is late was kept waiting too, by its pause at most.
  setInterval(() => (longestGap = Math.max(longestGap, performance.now() - sent - PAUSE)), PAUSE);
  port2.postMessage(null);

  (window as unknown as ProbedWindow).readBlocks = () => {
    note(observer.takeRecords());
    const seen = tasks.map(([begun, took]): [number, number] => [begun - from, took]);
    const answer = {
      longestTask: Math.max(0, ...seen.map(([, took]) => took)),
      longestGap,
      tasks: seen.length,
      over: seen.reduce((sum, [, took]) => sum + took - LONG, 0),
      at: seen,
    };
    [tasks, longestGap, from] = [[], 0, performance.now()];
    return answer;
  };
}
