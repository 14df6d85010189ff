import { editChanges } from '../../likeness/edit-similarity';
import { isExchange } from '../../likeness/letters';

/** Codes shorter than this are too near one another: a letter changed makes another code. */
const LEAST = { exchanged: 3, changed: 4 };
const SCORE = { start: 0.86, exchanged: 0.8, oneMore: 0.76, changed: 0.7 };

/**
 * How likely a typing mistake made `typed` of a code; 0 when it did not. Both as keys (small letters, no spaces).
 * Only codes of letters: any number is near any other.
 */
export function mistypedCode(typed: string, code: string): number {
  if (!/[a-z]/.test(code) || typed.length < 3 || Math.abs(typed.length - code.length) > 1) return 0;
  if (code.length >= LEAST.changed && code.startsWith(typed)) return SCORE.start;
  if (code.length >= LEAST.exchanged && isExchange(typed, code)) return SCORE.exchanged;
  if (code.length < LEAST.changed || editChanges(typed, code, 1) > 1) return 0;
  return typed.length === code.length ? SCORE.changed : SCORE.oneMore;
}
