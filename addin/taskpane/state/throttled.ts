export interface Throttled<Argument> {
  (latest: Argument): void;
  /** Forgets what waits to be done. */
  cancel(): void;
}

/** Does `work` at most once in `milliseconds`, first that long after the first call, each time with the latest argument. */
export function throttled<Argument>(
  milliseconds: number,
  work: (latest: Argument) => void,
): Throttled<Argument> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Argument;
  function later(latest: Argument): void {
    last = latest;
    timer ??= setTimeout(() => {
      timer = undefined;
      work(last);
    }, milliseconds);
  }
  return Object.assign(later, {
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  });
}
