/** Digits of a number that Excel shows and compares by; what follows them is the noise of binary fractions. */
const DIGITS = 15;

/** A number cell as its user knows it: 12.6, where a formula left 12.600000000000001. Minus nothing is nothing. */
export function asExcelHolds(value: number): number {
  if (value === 0) return 0;
  return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
}

/** The digits of a number cell where its column holds text or codes: never with an exponent when it is whole. */
export function writeNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 1e21 ? String(BigInt(value)) : String(value);
}
