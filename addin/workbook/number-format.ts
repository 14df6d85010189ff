/**
 * What a number format shows. Excel gives formats in their American spelling whatever the user's language, so
 * reading the code is safer than the category (ExcelApi 1.12), which calls `dd/mm/yyyy hh:mm` merely custom.
 */
export type Shows = 'date' | 'time' | 'text' | 'number';

const known = new Map<string, Shows>();

/** Whether cells of this format show dates (with or without a time), times of day alone, text, or numbers. */
export function whatFormatShows(format: string): Shows {
  let shows = known.get(format);
  if (shows === undefined) {
    shows = read(format);
    known.set(format, shows);
  }
  return shows;
}

/** Quoted and escaped words, fillers, AM/PM (whose M is no month) and all in brackets but elapsed time: `[h]`. */
const NOT_CODES = /"[^"]*"|\\.|[_*].|AM\/PM|A\/P|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

function read(format: string): Shows {
  if (format === '@') return 'text';
  if (/^general/i.test(format)) return 'number';
  const [positive = ''] = format.replace(NOT_CODES, '').split(';');
  if (/[yd]|b{2,}/i.test(positive)) return 'date';
  if (/[hs]/i.test(positive)) return 'time';
  return /m/i.test(positive) ? 'date' : 'number';
}
