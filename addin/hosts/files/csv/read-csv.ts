/** A CSV file -> one sheet of text, exactly as typed. */
import { CellGrid } from '../reading/cell-grid';
import type { CsvDialect } from './csv-dialect';
import { dialectOf } from './csv-dialect';
import { CsvNotes } from './csv-notes';
import type { DecodedText } from '../text/decode-text';
import { decodeText } from '../text/decode-text';
import type { FileSheet } from '../reading/file-sheet';
import { scanCsv } from './scan-csv';
import { textSheet } from '../opened/text-sheet';
import { writtenAs } from './written-as';

export interface CsvFile {
  readonly bytes: Uint8Array;
  readonly decoded: DecodedText;
  readonly dialect: CsvDialect;
  readonly sheet: FileSheet;
  readonly grid: CellGrid;
}

/** @param name of the file: its sheet is called the same, as in Excel */
export function readCsv(bytes: Uint8Array, name: string): CsvFile {
  const decoded = decodeText(bytes);
  const dialect = dialectOf(decoded.text);
  const notes = new CsvNotes(bytes, decoded, dialect);
  const grid = new CellGrid();
  const load = (row: number, column: number, value: string): void => {
    if (value !== '') grid.load(row, column, value);
  };
  scanCsv(decoded.text, dialect, {
    field: (row, column, { value }) => load(row, column, value),
    wholeRow: (row, fields) => {
      notes.addWholeRow(row);
      fields.forEach(({ value }, column) => load(row, column, value));
    },
    ...(notes.wantsRows
      ? { rowEnd: (row: number, start: number, next: number) => notes.addRow(row, start, next) }
      : {}),
  });
  return {
    bytes,
    decoded,
    dialect,
    sheet: textSheet(grid, sheetName(name), { notes: notes.words(), written: writtenAs(decoded, dialect) }),
    grid,
  };
}

/** Excel's rules for names of sheets: at most 31 characters, and none of these. */
function sheetName(fileName: string): string {
  const stem = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim();
  return stem.replace(/^'+/, '').slice(0, 31).replace(/'+$/, '') || 'Sheet1';
}
