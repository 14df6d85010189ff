/** Text that Excel takes for a formula. */

/** What no one sees, or does not mean, in front of a text: spaces of all kinds, control characters, zero-width ones. */
const IN_FRONT = /^[\s\p{Cc}\p{Cf}]+/u;
/** `="00123"`, with which some programs keep Excel from taking a text for a number. */
const PROTECTED = /^="[^"]*"$/;
const SIGN = /^[+\-＋－]\s*/;
/** A sum, a comparison, another cell or program; or a function, `SUM(`. */
const REACHES = /[+*^&=<>!|@'"＋＝]|\p{L}\s*\(/u;
const EXPONENT = /e[+-]?\d+$/i;

/**
 * Whether Excel would take this text for a formula when it opens a CSV file (OWASP, CSV injection), also once what
 * stands unseen in front of it is taken away. Negative numbers, amounts, telephone numbers and dashes are none.
 */
export function beginsFormula(text: string): boolean {
  const start = text.replace(IN_FRONT, '');
  switch (start.charAt(0)) {
    case '=':
    case '＝':
      return /[\p{L}\p{N}"'({[]/u.test(start) && !PROTECTED.test(start.trim());
    case '@':
    case '＠':
      return /^[@＠]\s*[\p{L}_([]/u.test(start);
    case '+':
    case '-':
    case '＋':
    case '－':
      return isSum(start.replace(SIGN, ''));
    default:
      return false;
  }
}

/** What stands after a plus or a minus: a word or a sum, but no number, however it is written. */
function isSum(rest: string): boolean {
  if (/^[£$€]?\(?[\d.,]/.test(rest)) return REACHES.test(rest.replace(EXPONENT, ''));
  return /[\p{L}\p{N}"'({[@=]/u.test(rest);
}

/** Whether the first character is one with which formulas begin: quick, and wrong where something unseen is before it. */
export function mayBeginFormula(text: string): boolean {
  const code = text.charCodeAt(0);
  return code === 43 || code === 45 || code === 61 || code === 64 || code >= 0xff0b;
}
