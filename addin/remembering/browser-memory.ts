/** What the browser remembers for the next workbook, and how it is written down. */
import type { RememberedMatch } from './remembered-matches';
import { isBag, isDate } from './settings';
import { newSalt } from './salted-hash';

/** An answer as the browser keeps it: no word, only its hash. */
export interface HashedAnswer {
  /** Id of the code list. */
  readonly list: string;
  readonly hash: string;
  readonly code: string;
  /** ISO date. */
  readonly on: string;
}

export interface BrowserMemory {
  readonly matches: readonly RememberedMatch[];
  readonly answers: readonly HashedAnswer[];
  /** Of this browser's hashes. */
  readonly salt: string;
}

/** Days after which what was not used again is forgotten: the next year's return is made from it, and no later one. */
export const DAYS_KEPT = 400;
/** The newest are kept. */
const MOST_ANSWERS = 1_000;
/** Version 1 kept headings as typed and names of sheets. */
const VERSION = 2;
const DAY = 86_400_000;

/** Nothing yet, under a salt of its own. */
export function emptyMemory(): BrowserMemory {
  return { matches: [], answers: [], salt: newSalt() };
}

export function isEmptyMemory({ matches, answers }: BrowserMemory): boolean {
  return matches.length + answers.length === 0;
}

/** As JSON can hold it. */
export function formatMemory({ matches, answers, salt }: BrowserMemory): unknown {
  return {
    version: VERSION,
    salt,
    matches: matches.map((one) => ({ ...one, columns: [...one.columns] })),
    answers: answers.slice(0, MOST_ANSWERS),
  };
}

/**
 * Reads it back as it stands on a day, without what has been kept for too long, or says to be from a day to come. What
 * is not as we write it is passed over.
 */
export function parseMemory(stored: unknown, today: string): BrowserMemory {
  if (!isBag(stored) || stored['version'] !== VERSION) return emptyMemory();
  const { matches, answers, salt } = stored;
  if (typeof salt !== 'string' || !/^[0-9a-f]{32}$/.test(salt)) return emptyMemory();
  const isKept = ({ on }: { readonly on: string }): boolean => {
    const days = (Date.parse(today) - Date.parse(on)) / DAY;
    return days <= DAYS_KEPT && days >= -1;
  };
  return {
    matches: listOf(matches, parseMatch).filter(isKept),
    answers: listOf(answers, parseAnswer).filter(isKept).slice(0, MOST_ANSWERS),
    salt,
  };
}

function listOf<One>(stored: unknown, parse: (one: unknown) => One | undefined): One[] {
  return Array.isArray(stored) ? stored.flatMap((one) => parse(one) ?? []) : [];
}

function parseMatch(stored: unknown): RememberedMatch | undefined {
  if (!isBag(stored)) return undefined;
  const { on, headings, layout, columns } = stored;
  if (!isDate(on) || !(typeof layout === 'string' || layout === null)) return undefined;
  if (!Array.isArray(headings) || !Array.isArray(columns)) return undefined;
  return {
    on,
    headings: headings.filter((heading) => typeof heading === 'string'),
    layout,
    columns: new Map(columns.filter(isHeadingChoice)),
  };
}

function isHeadingChoice(pair: unknown): pair is [string, string | null] {
  return (
    Array.isArray(pair) && typeof pair[0] === 'string' && (typeof pair[1] === 'string' || pair[1] === null)
  );
}

function parseAnswer(stored: unknown): HashedAnswer | undefined {
  if (!isBag(stored)) return undefined;
  const { list, hash, code, on } = stored;
  if (typeof list !== 'string' || typeof hash !== 'string' || typeof code !== 'string' || !isDate(on))
    return undefined;
  return { list, hash, code, on };
}
