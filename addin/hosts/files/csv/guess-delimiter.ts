/** What stands between the cells of a CSV file that does not say so: the heading line, and the rows that agree with it. */
import { CsvField } from './csv-field';
import { csvFieldsOf, fieldsOfWholeRow } from './csv-whole-row';

export interface Delimiting {
  readonly delimiter: string;
  /** Fields of the headings when rows may stand in quotation marks as a whole; else 0. */
  readonly width: number;
}

/** The likelier before the others: where all else is equal, a comma is part of a sentence or of a number. */
const DELIMITERS = ['\t', '|', ';', ',', '^', '~', '¦', '\u001f'] as const;
/** Rows enough to tell. */
const ROWS = 200;
/** Of the rows below the headings, so many are to have as many cells as they; narrower ones count half. */
const ENOUGH = 0.4;
/** Fields that a whole row must have to be told from a note with a comma in it, where other rows stand in no marks. */
const SURE_WIDTH = 3;

interface Candidate extends Delimiting {
  /** Cells of each row. */
  readonly widths: readonly number[];
  /** Row of the headings: the first of two or more cells that are words. */
  readonly heading: number;
  /** Its cells. */
  readonly cells: number;
  /** Share of the rows below that agree with it. */
  readonly agreeing: number;
}

/**
 * @param sample rows from the top; the last may be cut
 * @param named what the file itself says stands between its cells
 */
export function guessDelimiter(sample: string, named?: string): Delimiting {
  const best = (named === undefined ? DELIMITERS : [named])
    .map((one) => candidateOf(sample, one))
    .reduce((a, b) => (a === undefined || (b !== undefined && isBetter(b, a)) ? b : a), undefined);
  const { delimiter, width } = best ?? { delimiter: named ?? ',', width: 0 };
  return { delimiter, width };
}

function isBetter(b: Candidate, a: Candidate): boolean {
  const isEnough = b.agreeing >= ENOUGH;
  if (isEnough !== a.agreeing >= ENOUGH) return isEnough;
  if (b.heading !== a.heading) return b.heading < a.heading ? !isTitle(b, a) : isTitle(a, b);
  if (b.agreeing !== a.agreeing) return b.agreeing > a.agreeing;
  return b.cells > a.cells;
}

/** Whether the headings of `a` are rather a title above those of `b`: in these its delimiter does not occur at all. */
function isTitle(a: Candidate, b: Candidate): boolean {
  return a.widths[b.heading] === 1 && b.cells > a.cells;
}

/** How the rows stand with this delimiter; undefined when it divides none of them. */
function candidateOf(sample: string, delimiter: string): Candidate | undefined {
  if (!sample.includes(delimiter)) return undefined;
  const rows = rowsOf(sample, delimiter);
  const [first] = rows;
  if (first === undefined) return undefined;
  const headings = first.only === undefined ? first.cells : insideOf(first.only, delimiter);
  const inside = rows.map(({ only }) =>
    only === undefined ? undefined : fieldsOfWholeRow(only, delimiter, headings.length),
  );
  const wholeRows = inside.filter((fields) => fields !== undefined).length;
  if (headings.length >= SURE_WIDTH || wholeRows * 2 > rows.length) {
    const opened = rows.map(({ cells }, at) => inside[at]?.map(({ value }) => value) ?? cells);
    const candidate = judge(delimiter, opened);
    if (candidate?.heading === 0) return { ...candidate, width: headings.length };
  }
  return judge(
    delimiter,
    rows.map(({ cells }) => cells),
  );
}

function insideOf(record: string, delimiter: string): readonly string[] {
  return csvFieldsOf(record, delimiter)?.map(({ value }) => value) ?? [record];
}

interface Row {
  readonly cells: readonly string[];
  /** The one field of a row that has but one, when it stands in quotation marks. */
  readonly only: string | undefined;
}

/** Rows that hold anything. */
function rowsOf(sample: string, delimiter: string): Row[] {
  const field = new CsvField(sample, delimiter);
  const rows: Row[] = [];
  let cells: string[] = [];
  for (let at = 0; at < sample.length && rows.length < ROWS && field.read(at); at = field.end + 1) {
    cells.push(field.value);
    if (field.isAtDelimiter()) continue;
    const only = cells.length === 1 && field.quoted ? field.value : undefined;
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, only });
    cells = [];
  }
  return rows;
}

function judge(delimiter: string, rows: readonly (readonly string[])[]): Candidate | undefined {
  const widths = rows.map(({ length }) => length);
  const worded = rows.findIndex((row) => row.length > 1 && areWords(row));
  const heading = worded === -1 ? widths.findIndex((width) => width > 1) : worded;
  if (heading === -1) return undefined;
  const cells = widths[heading]!;
  const below = widths.slice(heading + 1);
  const exact = below.filter((width) => width === cells).length;
  const narrower = below.filter((width) => width > 1 && width < cells).length;
  const agreeing = below.length === 0 ? 1 : (exact + narrower / 2) / below.length;
  return { delimiter, width: 0, widths, heading, cells, agreeing };
}

/** Half of the cells at least are filled and have a letter in them. */
function areWords(row: readonly string[]): boolean {
  return row.filter((cell) => /\p{L}/u.test(cell)).length * 2 >= row.length;
}
