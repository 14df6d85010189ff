/** Keeps what was used last, up to a total weight. Something heavier than the whole cache is not kept. */
export class LruCache<K, V> {
  // A Map keeps the order of insertion: the first is the one unused for longest.
  private readonly kept = new Map<K, { readonly value: V; readonly weight: number }>();
  private total = 0;

  constructor(private readonly capacity: number) {}

  get weight(): number {
    return this.total;
  }

  get(key: K): V | undefined {
    const found = this.kept.get(key);
    if (found === undefined) {
      return undefined;
    }
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  set(key: K, value: V, weight = 1): void {
    this.remove(key);
    if (weight > this.capacity) {
      return;
    }
    this.kept.set(key, { value, weight });
    this.total += weight;
    for (const oldest of this.kept.keys()) {
      if (this.total <= this.capacity) {
        return;
      }
      this.remove(oldest);
    }
  }

  private remove(key: K): void {
    this.total -= this.kept.get(key)?.weight ?? 0;
    this.kept.delete(key);
  }
}
