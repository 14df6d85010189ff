/** `--check-rows`: rows to check though they look like no data, as they are named on the command line. */
import { CommandError } from './command-error';

/** Rows next to each other, from 0. */
export interface RowsAsked {
  /** Name of the sheet; left out, whichever sheet has left these rows out. */
  readonly sheet?: string;
  readonly first: number;
  readonly last: number;
}

const HOW =
  'After --check-rows come numbers of rows, such as 24 or 24,30-32, with the name of their sheet in front where several ' +
  'are checked: "Staff!24".';
const ROWS = /^\s*(\d{1,7})\s*(?:-\s*(\d{1,7})\s*)?$/;

/** @throws CommandError when rows are not named in this way */
export function readRowsAsked(named: readonly string[] = []): RowsAsked[] {
  return named.flatMap((words) => {
    const end = words.lastIndexOf('!');
    const sheet = end === -1 ? undefined : sheetOf(words.slice(0, end));
    if (sheet === '') throw new CommandError(HOW);
    return words
      .slice(end + 1)
      .split(',')
      .map((rows) => ({ ...(sheet === undefined ? {} : { sheet }), ...spanOf(rows) }));
  });
}

/** As in an address of Excel, where a name may be quoted. */
function sheetOf(name: string): string {
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return quoted?.replaceAll("''", "'") ?? name;
}

function spanOf(rows: string): Pick<RowsAsked, 'first' | 'last'> {
  const [, from, to = from] = ROWS.exec(rows) ?? [];
  const [first, last] = [Number(from) - 1, Number(to) - 1];
  if (!(first >= 0 && last >= first)) throw new CommandError(HOW);
  return { first, last };
}

/** `Row 24`, `Rows 30 to 32 of Staff` */
export function wordsOfRows({ sheet, first, last }: RowsAsked): string {
  const rows = first === last ? `Row ${first + 1}` : `Rows ${first + 1} to ${last + 1}`;
  return sheet === undefined ? rows : `${rows} of ${sheet}`;
}
