import type { Severity } from '../api/shapes';

/** What each severity is called; `severity-meaning.ts` says what it asks of the user. */
export const SEVERITY_WORDS: Readonly<Record<Severity, { one: string; many: string }>> = {
  error: { one: 'error', many: 'errors' },
  query: { one: 'query', many: 'queries' },
  warning: { one: 'warning', many: 'warnings' },
};

/** Number and noun: `1 error`, `1,204 rows`. */
export function countOf(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** 50000 as 50,000. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** As `formatCount`, for numbers that may be negative or have decimals. */
export function formatNumber(value: number): string {
  return Number.isInteger(value) && value >= 0 ? formatCount(value) : String(value);
}

const SHORT = 40;

/** Long text cut at about 40 characters, ending in an ellipsis. Never cut between the halves of one character. */
export function shorten(text: string, length = SHORT): string {
  if (text.length <= length) return text;
  const characters = Array.from(text.slice(0, length * 2));
  return characters.length <= length && text.length <= length * 2
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** Text as typed, in quotes, on one line; long text without its middle, since what tells it from others may be its end. */
export function quote(text: string): string {
  return `"${withoutMiddle(oneLine(text))}"`;
}

/** As long as `shorten` leaves it, both ends kept. */
export function withoutMiddle(text: string, length = SHORT): string {
  const characters = Array.from(text);
  if (characters.length <= length) return text;
  const ends = Math.floor((length - 1) / 2);
  return `${characters
    .slice(0, length - 1 - ends)
    .join('')
    .trimEnd()}…${characters.slice(-ends).join('').trimStart()}`;
}

// Line ends and characters that would turn the direction of the sentence around them.
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/** `a, b or c`. */
export function joinWords(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)!}`;
}

/** The text with its first letter large. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with its first letter small. */
export function uncapitalise(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
