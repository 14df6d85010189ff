/** Rows and columns of a sheet that its spreadsheet program does not show: hidden by hand, folded away or filtered out. */
import { columnLetters } from '../../../../core/values/column-letters';
import type { XmlScanner } from '../xml/xml-scanner';

/** Position of the first and the last, from 0. */
export type Span = readonly [first: number, last: number];

export interface HiddenParts {
  /** Ascending, without gaps of no row between two. */
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

export const NOTHING_HIDDEN: HiddenParts = { rows: [], columns: [] };

/** Columns that are hidden to the end of the sheet are nobody's data. */
const FEWEST_OF_AN_END = 1_000;

/** Collects what a sheet hides while its part is read. */
export class HiddenCollector {
  private readonly rows: Span[] = [];
  private readonly columns: Span[] = [];

  get parts(): HiddenParts {
    return { rows: this.rows, columns: this.columns };
  }

  /** With the scanner on a row's tag. */
  takeRow(scanner: XmlScanner, row: number): void {
    if (isHidden(scanner)) add(this.rows, row, row);
  }

  /** With the scanner on a `<col>`. */
  takeColumns(scanner: XmlScanner): void {
    const first = position(scanner.attribute('min'));
    const last = position(scanner.attribute('max'));
    if (!isHidden(scanner) || first === undefined || last === undefined) return;
    if (last - first < FEWEST_OF_AN_END) add(this.columns, first, last);
  }
}

function isHidden(scanner: XmlScanner): boolean {
  return ['1', 'true'].includes(scanner.attribute('hidden') ?? '');
}

function position(number: string | undefined): number | undefined {
  return number !== undefined && /^[1-9]\d{0,6}$/.test(number.trim()) ? Number(number) - 1 : undefined;
}

function add(spans: Span[], first: number, last: number): void {
  const before = spans.at(-1);
  if (before !== undefined && first === before[1] + 1) spans[spans.length - 1] = [before[0], last];
  else spans.push([first, last]);
}

export function isWithin(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![1] < at) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]![0] <= at;
}

/** Runs that are named; of more the number is told. */
const NAMED = 4;

/** `Hidden in the file, shown here: column D; rows 14 and 20 to 31.` '' when nothing is hidden. */
export function hiddenWords({ rows, columns }: HiddenParts, rowCount: number, columnCount: number): string {
  const parts = [
    listed('column', within(columns, columnCount), (at) => columnLetters(at)),
    listed('row', within(rows, rowCount), (at) => String(at + 1)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `Hidden in the file, shown here: ${parts.join('; ')}.`;
}

/** What of the spans lies in the part of the sheet that is used. */
function within(spans: readonly Span[], count: number): Span[] {
  return spans.flatMap(([first, last]): Span[] =>
    first < count ? [[first, Math.min(last, count - 1)]] : [],
  );
}

function listed(noun: string, spans: readonly Span[], name: (at: number) => string): string {
  const total = spans.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  if (total === 0) return '';
  if (spans.length > NAMED) return `${total.toLocaleString('en-GB')} ${noun}s`;
  const names = spans.map(([first, last]) =>
    first === last ? name(first) : `${name(first)} to ${name(last)}`,
  );
  const and = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${noun}${total === 1 ? '' : 's'} ${and}`;
}
