/** What goes from one thread to the other without being copied. */
const handed = new WeakMap<object, readonly Transferable[]>();

/** Marks a value: with it goes what it is made of, and whoever sends it has it no more. */
export function handedOver<T extends object>(value: T, buffers: readonly Transferable[]): T {
  handed.set(value, [...new Set(buffers)]);
  return value;
}

/** What goes over with a value. */
export function buffersIn(value: unknown): readonly Transferable[] {
  return typeof value === 'object' && value !== null ? (handed.get(value) ?? []) : [];
}
