import type { Code } from '../../core/api/shapes';
import { formatDate } from '../../core/values/format-date';
import { joinWords, quote } from '../../core/values/words';
import type { CodeBook } from './code-book';
import { FunctionError } from './function-error';

/** Codes named in one message. */
const NAMED = 3;

/** The code exactly as the list writes it, when it is in force that day. */
export function findCode(book: CodeBook, text: string, day: string): Code | undefined {
  // Excel makes a TRUE cell of the word true as it is typed: where that is a code, it is what was meant.
  return book.inForce(text, day) ?? (isTrueOrFalse(text) ? book.inForce(text.toLowerCase(), day) : undefined);
}

/** @throws FunctionError why there is no such code that day, and which would be right */
export function labelOf(book: CodeBook, text: string, day: string): string {
  const found = findCode(book, text, day);
  if (found === undefined) throw noCode(book, text, day);
  return found.label;
}

/** @throws FunctionError when the list is known to lack codes, and this may be one of them */
export function isValid(book: CodeBook, text: string, day: string): boolean {
  if (findCode(book, text, day) !== undefined) return true;
  const isKnown = book.periodsOf(text).length > 0 || book.matches(text, day).some(({ sure }) => sure);
  if (book.list.complete || isKnown) return false;
  throw noCode(book, text, day);
}

/**
 * The one code in force that the text surely means.
 * @throws FunctionError when it could be several, or none
 */
export function codeOf(book: CodeBook, text: string, day: string): string {
  if (book.periodsOf(text).length > 0) {
    if (book.inForce(text, day) !== undefined) return text;
    throw noCode(book, text, day);
  }
  const sure = book.matches(text, day).flatMap(({ code, sure: isSure }) => (isSure ? [code] : []));
  const found = [...new Set(sure)].filter((code) => book.inForce(code, day) !== undefined);
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    throw notAvailable(`${quote(text)} could be ${nameAll(book, found)} of ${book.title}. Write the code.`);
  }
  throw sure.length > 0 ? noCode(book, sure[0]!, day) : noCode(book, text, day, 'a code or label');
}

/** Why the text is no code of the list that day. */
export function noCode(book: CodeBook, text: string, day: string, noun = 'a code'): FunctionError {
  const periods = book.periodsOf(text);
  if (periods.length > 0) return notAvailable(`${book.name(text)} ${standing(periods, day)} ${book.title}.`);
  const meant = book
    .matches(text, day)
    .flatMap(({ code }) => (book.inForce(code, day) === undefined ? [] : code));
  const hint =
    meant.length > 0
      ? ` Did you mean ${nameAll(book, [...new Set(meant)])}?`
      : book.list.complete
        ? ''
        : ' The list is not complete, so it may still be right.';
  return notAvailable(`${quote(text)} is not ${noun} of ${book.title}.${hint}`);
}

function standing(periods: readonly Code[], day: string): string {
  const ends = periods.flatMap(({ validTo }) => (validTo !== undefined && validTo < day ? validTo : []));
  const last = ends.sort().at(-1);
  if (last !== undefined) return `was in force until ${formatDate(last)} in`;
  const [next = day] = periods.flatMap(({ validFrom }) => validFrom ?? []).sort();
  return `is not in force until ${formatDate(next)} in`;
}

function nameAll(book: CodeBook, codes: readonly string[]): string {
  return joinWords(codes.slice(0, NAMED).map(book.name), 'or');
}

function isTrueOrFalse(text: string): boolean {
  return text === 'TRUE' || text === 'FALSE';
}

function notAvailable(message: string): FunctionError {
  return new FunctionError('not-available', message);
}
