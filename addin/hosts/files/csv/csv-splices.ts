/** Changed cells of a CSV file -> what is to stand in which places of its text. All else stays as it is. */
import type { CsvDialect } from './csv-dialect';
import { csvField } from './csv-value';
import { fieldsOfWholeRow } from './csv-whole-row';
import type { PlacedField } from './csv-whole-row';
import { scanCsv } from './scan-csv';

/** What is to stand instead of the text from one place to another. */
export interface TextSplice {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The splices of one row, which stands in the text from `start` to `next`. */
export interface SplicedRow {
  readonly start: number;
  readonly next: number;
  readonly splices: readonly TextSplice[];
}

/** The text that cells are to hold, by column. */
export type RowTexts = ReadonlyMap<number, string>;

/** In the order of the text; rows beyond the last come as one. */
export function spliceRows(
  text: string,
  dialect: CsvDialect,
  changes: ReadonlyMap<number, RowTexts>,
): readonly SplicedRow[] {
  const { delimiter } = dialect;
  const done: SplicedRow[] = [];
  let splices: TextSplice[] = [];
  let [width, end, quoted] = [0, 0, false];
  const rows = scanCsv(text, dialect, {
    field(row, column, field) {
      width = column + 1;
      ({ end, quoted } = field);
      const changed = changes.get(row)?.get(column);
      if (changed === undefined) return;
      splices.push({ start: field.start, end: field.stop, insert: csvField(changed, delimiter, quoted) });
    },
    wholeRow(row, fields, field) {
      width = Infinity;
      const changed = changes.get(row);
      if (changed === undefined) return;
      const insert = writeWholeRow(field.value, fields, changed, delimiter);
      splices.push({ start: field.start, end: field.stop, insert });
    },
    rowEnd(row, start, next) {
      const changed = changes.get(row);
      if (changed === undefined) return;
      const added = fieldsFrom(changed, width, delimiter, quoted);
      if (added !== undefined) splices.push({ start: end, end, insert: delimiter + added });
      else if (width === 1) splices.push({ start: end, end, insert: partition(changed, dialect) });
      done.push({ start, next, splices });
      splices = [];
    },
  });
  const added = addedRows(text, rows, dialect, changes);
  if (added === '') return done;
  const place = { start: dialect.end, end: dialect.end };
  return [...done, { start: place.start, next: place.end, splices: [{ ...place, insert: added }] }];
}

/** A row in marks as a whole stays so, unless it gets more cells than the headings: then it is no longer known for one. */
function writeWholeRow(
  inner: string,
  fields: readonly PlacedField[],
  changed: RowTexts,
  delimiter: string,
): string {
  const splices = fields.flatMap(({ start, stop, quoted }, column) => {
    const text = changed.get(column);
    return text === undefined ? [] : [{ start, end: stop, insert: csvField(text, delimiter, quoted) }];
  });
  const row = spliceText(inner, splices);
  const added = fieldsFrom(changed, fields.length, delimiter, false);
  return added === undefined ? csvField(row, delimiter, true) : row + delimiter + added;
}

/** A row's changed fields from a column on, blanks between them; undefined when there are none. */
function fieldsFrom(changed: RowTexts, from: number, delimiter: string, quoted: boolean): string | undefined {
  const last = Math.max(-1, ...changed.keys());
  if (last < from) return undefined;
  return Array.from({ length: last - from + 1 }, (_, i) =>
    csvField(changed.get(from + i) ?? '', delimiter, quoted),
  ).join(delimiter);
}

/** The one cell of a row that could be taken for a whole row in marks gets an empty one beside it. */
function partition(changed: RowTexts, { delimiter, width }: CsvDialect): string {
  return fieldsOfWholeRow(changed.get(0) ?? '', delimiter, width) === undefined ? '' : delimiter;
}

/** Rows beyond the last of the file, each with its line end. */
function addedRows(
  text: string,
  rows: number,
  dialect: CsvDialect,
  changes: ReadonlyMap<number, RowTexts>,
): string {
  const { start, end, delimiter, lineEnd } = dialect;
  let last = -1;
  for (const row of changes.keys()) last = Math.max(last, row);
  if (last < rows) return '';
  let added = end > start && !/[\r\n]$/.test(text.slice(end - 1, end)) ? lineEnd : '';
  for (let row = rows; row <= last; row++) {
    const changed = changes.get(row) ?? new Map<number, string>();
    const fields = fieldsFrom(changed, 0, delimiter, false) ?? '';
    added += fields + (changed.size === 1 && changed.has(0) ? partition(changed, dialect) : '') + lineEnd;
  }
  return added;
}

/** The text from one place to another with these splices, which lie there and are in order. */
export function spliceText(text: string, splices: readonly TextSplice[], from = 0, to = text.length): string {
  let result = '';
  let at = from;
  for (const { start, end, insert } of splices) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at, to);
}
