/** Walks the fields of a CSV text (RFC 4180, and what spreadsheet programs make of it), with where each stands. */
import { HostError } from '../host';
import { FILE_LIMITS } from './limits';
import { tooBig } from './messages';

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/** Given each field: its text as the cell would show it, and from where to where it stands, quotes included. */
export type OnField = (row: number, column: number, value: string, start: number, end: number) => void;

/** Goes through the text from `from` on; gives the number of rows. */
export function scanCsv(text: string, delimiter: string, from: number, onField: OnField): number {
  const comma = delimiter.charCodeAt(0);
  let at = from;
  let row = 0;
  while (at < text.length) {
    if (row >= FILE_LIMITS.rows) throw tooBig('it has more rows than a sheet holds (1,048,576)');
    for (let column = 0; ; column++) {
      if (column >= FILE_LIMITS.columns) throw tooBig('it has more columns than a sheet holds (16,384)');
      const start = at;
      let value: string;
      if (text.charCodeAt(at) === QUOTE) [value, at] = readQuoted(text, at, comma, row);
      else {
        at = endOfField(text, at, comma);
        value = text.slice(start, at);
      }
      onField(row, column, value, start, at);
      if (text.charCodeAt(at) !== comma) break;
      at++;
    }
    at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
    row++;
  }
  return row;
}

function endOfField(text: string, from: number, comma: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === LF || code === CR) break;
  }
  return at;
}

/** A field in quotation marks. Text between the closing mark and the delimiter belongs to it, as in Excel. */
function readQuoted(text: string, from: number, comma: number, row: number): [value: string, end: number] {
  let value = '';
  let start = from + 1;
  for (;;) {
    const mark = text.indexOf('"', start);
    if (mark === -1) {
      throw new HostError(
        'unreadable',
        `Row ${row + 1} of this file has a quotation mark (") that is never closed, so it can’t be told where the ` +
          'cell ends. Put the closing mark in, or take the mark away, and try again.',
      );
    }
    value += text.slice(start, mark);
    if (text.charCodeAt(mark + 1) === QUOTE) {
      value += '"';
      start = mark + 2;
      continue;
    }
    const end = endOfField(text, mark + 1, comma);
    return [value + text.slice(mark + 1, end), end];
  }
}
