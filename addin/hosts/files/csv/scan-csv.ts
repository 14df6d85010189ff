/** Walks the fields of a CSV text, row by row from the top, with where each stands. */
import { HostError } from '../../../workbook/host';
import type { CsvDialect } from './csv-dialect';
import { CsvField } from './csv-field';
import { fieldsOfWholeRow } from './csv-whole-row';
import type { PlacedField } from './csv-whole-row';
import { FILE_LIMITS } from '../refusing/limits';
import { tooBig } from '../refusing/messages';

const CR = 0x0d;
const LF = 0x0a;

/** What is told of a text. Places count from its first character. */
export interface CsvVisitor {
  /** A field; `field` is one object for all of them. */
  readonly field: (row: number, column: number, field: CsvField) => void;
  /** A row that stands in quotation marks as a whole; the places of `fields` count from its own first character. */
  readonly wholeRow: (row: number, fields: readonly PlacedField[], field: CsvField) => void;
  /** After the last field of a row; the next begins at `next`. */
  readonly rowEnd?: (row: number, start: number, next: number) => void;
}

/** Gives the number of rows. @throws HostError for a quotation mark never closed, and for more than a sheet holds */
export function scanCsv(text: string, dialect: CsvDialect, visitor: CsvVisitor): number {
  const { delimiter, start, end, width } = dialect;
  const body = text.slice(0, end);
  const field = new CsvField(body, delimiter);
  let at = start;
  let row = 0;
  while (at < end) {
    if (row >= FILE_LIMITS.rows) throw tooBig('it has more rows than a sheet holds (1,048,576)');
    const rowStart = at;
    for (let column = 0; ; column++) {
      if (column >= FILE_LIMITS.columns) throw tooBig('it has more columns than a sheet holds (16,384)');
      if (!field.read(at)) throw neverClosed(row);
      at = field.end;
      const isLast = !field.isAtDelimiter();
      const whole =
        isLast && column === 0 && field.quoted ? fieldsOfWholeRow(field.value, delimiter, width) : undefined;
      if (whole === undefined) visitor.field(row, column, field);
      else visitor.wholeRow(row, whole, field);
      if (isLast) break;
      at++;
    }
    if (at < end) at += body.charCodeAt(at) === CR && body.charCodeAt(at + 1) === LF ? 2 : 1;
    visitor.rowEnd?.(row, rowStart, at);
    row++;
  }
  return row;
}

function neverClosed(row: number): HostError {
  return new HostError(
    'unreadable',
    `Row ${row + 1} of this file has a quotation mark (") that is never closed, so it can’t be told where the ` +
      'cell ends. Put the closing mark in, or take the mark away, and try again.',
  );
}
