const MINUS = 45;
const POINT = 46;

/** Excel holds 15 digits; a longer run of digits is a reference, not a number. */
const MOST_DIGITS = 15;

/**
 * A number in plain decimal notation: digits, a minus before them and a point between them if need be; no separators,
 * currency signs, exponent or bare point. NaN for all else. Exact, since up to 15 digits and their power of ten are.
 */
export function readDecimal(text: string): number {
  const begin = text.charCodeAt(0) === MINUS ? 1 : 0;
  let value = 0;
  let scale = 0;
  for (let at = begin; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48);
      if (scale > 0) scale *= 10;
    } else if (code === POINT && scale === 0 && at > begin && at < text.length - 1) scale = 1;
    else return NaN;
  }
  const digits = text.length - begin - (scale > 0 ? 1 : 0);
  if (digits === 0 || digits > MOST_DIGITS) return NaN;
  const size = scale > 0 ? value / scale : value;
  return begin === 1 && size !== 0 ? -size : size;
}

/** How many digits follow the point. */
export function countDecimals(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}
