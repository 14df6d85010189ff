/** The greatest of whole numbers; -1 when none is above it. */
export function greatest(numbers: Uint16Array | Uint32Array | Int32Array): number {
  let most = -1;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    if (number > most) most = number;
  }
  return most;
}
