export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * Least milliseconds of each over all rounds: what else the machine does only adds to it. Warmed up, and one round of
 * all after another, so that a slow spell meets all alike.
 */
export function measure(contenders: readonly Contender[], rounds: number, warmUp = 5): Map<string, number> {
  const least = new Map<string, number>();
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { name, run } of contenders) {
      const from = performance.now();
      run();
      const spent = performance.now() - from;
      if (round >= 0) least.set(name, Math.min(spent, least.get(name) ?? Infinity));
    }
  }
  return least;
}
