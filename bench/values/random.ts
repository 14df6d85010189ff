/** Random numbers that are the same on every run (mulberry32). */
export class Random {
  constructor(private seed: number) {}

  /** From 0 up to 1, 1 left out. */
  next(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Whole, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() * values.length)] as T;
  }

  /** The first of the values far more often than the last, as codes and names are used. */
  pickSkewed<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() ** 3 * values.length)] as T;
  }
}
