import type { Field, Reason } from '../../core/api/shapes';
import type { Suggestion } from '../model/suggestion';
import { likely, sure } from './task';

/** `£12,500.50`, `12,500`, `£ 12.50`: commas between groups of three, pounds before it. */
const WITH_COMMAS = /^£? ?(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/;
const WITH_POUNDS = /^£ ?(-?\d+(?:\.\d+)?)$/;
const WITH_SPACES = /^£? ?(-?\d{1,3}(?: \d{3})+(?:\.\d+)?)$/;
const IN_THOUSANDS = /^£? ?(\d{1,3}(?:\.\d{1,3})?) ?k$/i;
const WITH_UNIT = /^£? ?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?) ?([%a-z][a-z./ ]*|\/ ?[a-z]+)$/i;
const COMMA_FOR_POINT = /^(-?\d+),(\d{1,2})$/;
const AS_TIME = /^(\d{1,3}):(00|15|30|45)$/;

/** Units as people write them, and the words by which a column's title has that unit. */
const UNITS: readonly (readonly [unit: RegExp, title: RegExp])[] = [
  [
    /^(?:p\.?a\.?|per (?:annum|year)|\/ ?(?:yr|year|annum)|a year|annually|yearly)$/,
    /annual|yearly|salary|\byear|pay\b/,
  ],
  [
    /^(?:p\.?h\.?|p\/h|per (?:hour|hr)|\/ ?(?:hr|hour|h)|an hour|hourly)$/,
    /hourly|hour rate|per hour|rate\b/,
  ],
  [/^(?:h|hrs?|hours?)(?: ?(?:pw|p\/w|per week|a week|\/ ?week))?$/, /\bhours?\b/],
  [/^days?$/, /\bdays?\b/],
  [/^(?:wks?|weeks?)$/, /\bweeks?\b/],
  [/^(?:yrs?|years?)(?: old)?$/, /\bage\b|\byears\b/],
  [/^(?:%|per ?cent)$/, /percent|per cent|\bshare|\brate\b/],
  [/^(?:fte|wte)$/, /full-time equivalent|\bfte\b/],
  [/^(?:pounds?|gbp)$/, /pound|salary|pay|rate|cost|expenditure|payment|£/],
];

/** Decimals that a form takes; the forms in halves are left out, since rounding would make another half. */
const DECIMALS: ReadonlyMap<string, number> = new Map([
  ['money', 2],
  ['up-to-1-decimal', 1],
  ['up-to-2-decimals', 2],
  ['fte', 6],
]);

/**
 * The number that text may have meant. Only what belongs to writing numbers, commas and the pound sign, goes without
 * doubt; a unit goes where it is the column's own.
 */
export function suggestNumbers(text: string, field: Field, reason: Reason): Suggestion[] {
  if (reason === 'number-as-text') return text === '' ? [] : [sure(text)];
  if (reason === 'not-whole') return /^-?\d+\.0+$/.test(text) ? [sure(text.replace(/\.0+$/, ''))] : [];
  if (reason === 'too-many-decimals') return rounded(text, field);
  const plain = (WITH_COMMAS.exec(text) ?? WITH_POUNDS.exec(text))?.[1];
  if (plain !== undefined) return [sure(plain.replaceAll(',', ''))];
  const spaced = WITH_SPACES.exec(text)?.[1];
  if (spaced !== undefined) return [likely(spaced.replaceAll(' ', ''))];
  const thousands = IN_THOUSANDS.exec(text)?.[1];
  if (thousands !== undefined && hasUnit(field, 'pounds'))
    return [likely(String(Math.round(Number(thousands) * 1000)))];
  const [, measured, unit = ''] = WITH_UNIT.exec(text) ?? [];
  if (measured !== undefined) return hasUnit(field, unit) ? [likely(measured.replaceAll(',', ''))] : [];
  const [, whole, part] = COMMA_FOR_POINT.exec(text) ?? [];
  if (whole !== undefined) return [likely(`${whole}.${part}`)];
  const [, hours, minutes] = AS_TIME.exec(text) ?? [];
  return hours === undefined || !hasUnit(field, 'hours')
    ? []
    : [likely(String(Number(hours) + Number(minutes) / 60))];
}

function hasUnit({ title, description = '' }: Field, unit: string): boolean {
  const written = unit.trim().toLowerCase().replace(/\.$/, '');
  const words = `${title}. ${description}`.toLowerCase();
  return UNITS.some(([form, of]) => form.test(written) && of.test(words));
}

function rounded(text: string, { form }: Field): Suggestion[] {
  const decimals = DECIMALS.get(form ?? '');
  if (decimals === undefined || !/^-?\d{1,12}\.\d+$/.test(text)) return [];
  return [likely(String(Number(Number(text).toFixed(decimals))))];
}
