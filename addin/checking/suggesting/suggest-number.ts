import type { Field, Reason } from '../../../functions/http/api';
import type { Suggestion } from '../model';
import { likely, sure } from './task';

/** `£12,500.50`, `12,500`, `£ 12.50`: commas between groups of three, pounds before it. */
const WITH_COMMAS = /^£? ?(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/;
const WITH_POUNDS = /^£ ?(-?\d+(?:\.\d+)?)$/;
const WITH_UNIT =
  /^£?(-?\d+(?:\.\d+)?) ?(?:%|hours?|hrs?|h|days?|weeks?|wks?|years?|yrs?|pounds?|(?:p|per) ?\/?(?:h|hr|hour|a|annum|week|wk|year)|fte|wte)\.?$/i;
const COMMA_FOR_POINT = /^(-?\d+),(\d{1,2})$/;
const AS_TIME = /^(\d{1,3}):(00|15|30|45)$/;

/** Decimals that a form takes; the forms in halves are left out, since rounding would make another half. */
const DECIMALS: ReadonlyMap<string, number> = new Map([
  ['money', 2],
  ['up-to-1-decimal', 1],
  ['up-to-2-decimals', 2],
  ['fte', 6],
]);

/** The number that text may have meant. Only what belongs to writing numbers, commas and the pound sign, goes without doubt. */
export function suggestNumbers(text: string, field: Field, reason: Reason): Suggestion[] {
  if (reason === 'number-as-text') return text === '' ? [] : [sure(text)];
  if (reason === 'not-whole') return /^-?\d+\.0+$/.test(text) ? [sure(text.replace(/\.0+$/, ''))] : [];
  if (reason === 'too-many-decimals') return rounded(text, field);
  const plain = (WITH_COMMAS.exec(text) ?? WITH_POUNDS.exec(text))?.[1];
  if (plain !== undefined) return [sure(plain.replaceAll(',', ''))];
  const measured = WITH_UNIT.exec(text)?.[1];
  if (measured !== undefined) return [likely(measured)];
  const [, whole, part] = COMMA_FOR_POINT.exec(text) ?? [];
  if (whole !== undefined) return [likely(`${whole}.${part}`)];
  const [, hours, minutes] = AS_TIME.exec(text) ?? [];
  return hours === undefined ? [] : [likely(String(Number(hours) + Number(minutes) / 60))];
}

function rounded(text: string, { form }: Field): Suggestion[] {
  const decimals = DECIMALS.get(form ?? '');
  if (decimals === undefined || !/^-?\d{1,12}\.\d+$/.test(text)) return [];
  return [likely(String(Number(Number(text).toFixed(decimals))))];
}
