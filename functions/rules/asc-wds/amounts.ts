import { isDigits } from '../../../core/values/digits';

/** An amount in pounds written as digits with at most so many decimals (`28500`, `12.21`); NaN when written otherwise. */
export function readAmount(text: string, mostDecimals = Infinity): number {
  const at = text.indexOf('.');
  const pounds = at < 0 ? text : text.slice(0, at);
  const decimals = at < 0 ? '' : text.slice(at + 1);
  if (!isDigits(pounds) || (at >= 0 && (!isDigits(decimals) || decimals.length > mostDecimals))) return NaN;
  return Number(text);
}
