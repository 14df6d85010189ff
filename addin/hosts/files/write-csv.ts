/**
 * Puts edits into the text of a CSV file: everything else, and so every untouched row, stays character for character.
 *
 * Cells that begin with `=`, `+`, `-` or `@` are written as they are. Guarding them with an apostrophe would change
 * the return that is handed in (a telephone number, a negative number), and what stands here is what the user typed or
 * a code of the standard: no one else's text reaches the file.
 */
import type { CellChange } from '../host';
import type { CellValue } from '../../../functions/http/api';
import type { CsvFile } from './read-csv';
import { encodeText } from './decode-text';
import { scanCsv } from './scan-csv';

export function writeCsv({ decoded, dialect }: CsvFile, changes: readonly CellChange[]): Uint8Array {
  const { text } = decoded;
  const { delimiter, lineEnd, start } = dialect;
  const byRow = new Map<number, Map<number, string>>();
  for (const { row, column, value } of changes) {
    const cells = byRow.get(row) ?? new Map<number, string>();
    byRow.set(row, cells.set(column, quoted(textOf(value), delimiter)));
  }
  let result = '';
  let from = 0;
  /** Fields beyond the last of the row the scan is in. */
  let rest: { row: number; width: number; end: number } | undefined;
  const finishRow = (): void => {
    if (rest === undefined) return;
    const added = fieldsFrom(byRow.get(rest.row), rest.width, delimiter);
    if (added !== '') {
      result += text.slice(from, rest.end) + delimiter + added;
      from = rest.end;
    }
  };
  const rows = scanCsv(text, delimiter, start, (row, column, _, fieldStart, fieldEnd) => {
    if (row !== rest?.row) finishRow();
    rest = { row, width: column + 1, end: fieldEnd };
    const changed = byRow.get(row)?.get(column);
    if (changed === undefined) return;
    result += text.slice(from, fieldStart) + changed;
    from = fieldEnd;
  });
  finishRow();
  result += text.slice(from);
  const last = changes.reduce((highest, { row }) => Math.max(highest, row), -1);
  for (let row = rows; row <= last; row++) {
    if (result.length > start && !/[\r\n]$/.test(result)) result += lineEnd;
    result += fieldsFrom(byRow.get(row), 0, delimiter) + lineEnd;
  }
  return encodeText({ text: result, encoding: decoded.encoding });
}

/** A row's changed fields from a column on, blanks between them; '' when there are none. */
function fieldsFrom(cells: ReadonlyMap<number, string> | undefined, from: number, delimiter: string): string {
  const last = Math.max(-1, ...(cells?.keys() ?? []));
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => cells?.get(from + i) ?? '').join(
    delimiter,
  );
}

/** Cells other than text come from other hosts' words for a value: dates are written as UK returns ask for them. */
function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object') return String(value);
  if ('error' in value) return value.error;
  const [year = '', month = '', day = ''] = value.date.slice(0, 10).split('-');
  return `${day}/${month}/${year}${value.date.slice(10).replace('T', ' ')}`;
}

function quoted(value: string, delimiter: string): string {
  const needed = value.includes(delimiter) || /["\r\n]|^\s|\s$/.test(value);
  return needed ? `"${value.replaceAll('"', '""')}"` : value;
}
