/** How a CSV file is written: what stands between its cells, where they begin and end, and how its lines end. */
import { HostError } from '../../../workbook/host';
import { guessDelimiter } from './guess-delimiter';

export interface CsvDialect {
  /** One character. */
  readonly delimiter: string;
  readonly lineEnd: '\r\n' | '\n' | '\r';
  /** Where the cells begin: after Excel's own `sep=;` line, when there is one. */
  readonly start: number;
  /** Where they end: before the marks that old programs put at the end of a file. */
  readonly end: number;
  /** Fields of the headings, for rows that stand in quotation marks as a whole; 0 when no row is to be taken for one. */
  readonly width: number;
}

const SAMPLE = 100_000;

export function dialectOf(text: string): CsvDialect {
  const lineEnd = /\r\n|\n|\r/.exec(text.slice(0, SAMPLE))?.[0] as CsvDialect['lineEnd'] | undefined;
  const named = /^sep=([^\r\n]*)(?:\r\n|\n|\r)/i.exec(text.slice(0, SAMPLE));
  const end = endOfCells(text);
  const start = Math.min(named?.[0].length ?? 0, end);
  const sample = text.slice(start, Math.min(end, start + SAMPLE));
  const guessed = guessDelimiter(sample, named === null ? undefined : delimiterNamed(named[1]!));
  return { ...guessed, lineEnd: lineEnd ?? '\r\n', start, end };
}

/** Excel takes any one character for it. */
function delimiterNamed(named: string): string {
  if (/^[^\p{L}\p{N}"\s]$|^[\t ]$/u.test(named) && named.length === 1) return named;
  throw new HostError(
    'unreadable',
    'The first line of this file, which begins with sep=, is to name the one character that stands between its cells, ' +
      'such as sep=; or sep=, and names none that can. Put the line right, or take it out, and try again.',
  );
}

const CTRL_Z = '\u001a';

/**
 * Without Ctrl-Z, with which old programs end a file, and zeros, with which some fill it up: those that stand in lines of
 * their own, or after the last row with no line end behind them.
 */
function endOfCells(text: string): number {
  let end = text.length;
  let isLastLine = true;
  for (let at = end - 1; at >= 0; at--) {
    const character = text.charAt(at);
    const isLineEnd = character === '\r' || character === '\n';
    if (!isLineEnd && character !== CTRL_Z && character !== '\0') break;
    if (isLineEnd) isLastLine = false;
    else if (isLastLine || at === 0 || /[\r\n]/.test(text.charAt(at - 1))) end = at;
  }
  return end;
}
