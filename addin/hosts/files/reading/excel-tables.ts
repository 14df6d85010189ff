/** Excel's own tables on a sheet (ECMA-376, 18.5.1.2): where their headings and their totals stand. */
import { firstArea } from '../../../workbook/a1-address';
import type { CellRange } from './cell-reference';
import type { Package } from '../package/package';
import { XmlScanner } from '../xml/xml-scanner';

/** Excel itself shows one; a file may name any number. */
const MOST_TOTALS = 8;

export interface ExcelTables {
  /** Their words also stand elsewhere in the file. */
  readonly tableHeadings: readonly CellRange[];
  /** Rows that tables show as their totals, from 0, each once. */
  readonly totalsRows: readonly number[];
}

interface ExcelTable {
  readonly headings: readonly CellRange[];
  readonly totalsRows: readonly number[];
}

/** Read once each, however many sheets name a part. */
export class TableReader {
  private readonly known = new Map<string, ExcelTable>();

  constructor(private readonly pack: Package) {}

  /** The tables of a sheet, by the sheet's part. */
  on(sheetPart: string): ExcelTables {
    const tables = this.pack
      .relationships(sheetPart)
      .filter(({ type }) => type === 'table')
      .map(({ target }) => this.table(target));
    return {
      tableHeadings: tables.flatMap(({ headings }) => headings),
      totalsRows: [...new Set(tables.flatMap(({ totalsRows }) => totalsRows))].sort((a, b) => a - b),
    };
  }

  private table(part: string): ExcelTable {
    const known = this.known.get(part) ?? readTable(this.pack.read(part), part);
    this.known.set(part, known);
    return known;
  }
}

function readTable(bytes: Uint8Array | undefined, part: string): ExcelTable {
  const nothing = { headings: [], totalsRows: [] };
  if (bytes === undefined) return nothing;
  const scanner = new XmlScanner(bytes, part);
  while (scanner.next() && !scanner.is('table'));
  const range = firstArea(scanner.attribute('ref') ?? '');
  if (range === undefined) return nothing;
  const headings = countOf(scanner.attribute('headerRowCount'), 1);
  // `totalsRowShown` says only that they were shown once; the area counts them in (18.5.1.2).
  const totals = Math.min(
    countOf(scanner.attribute('totalsRowCount'), 0),
    range.rowCount - headings,
    MOST_TOTALS,
  );
  const end = range.row + range.rowCount;
  return {
    headings: headings > 0 ? [{ ...range, rowCount: headings }] : [],
    totalsRows: Array.from({ length: Math.max(0, totals) }, (_, at) => end - totals + at),
  };
}

function countOf(text: string | undefined, unsaid: number): number {
  const count = Number(text ?? unsaid);
  return Number.isInteger(count) && count >= 0 ? count : unsaid;
}
