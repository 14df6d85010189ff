/** A new .xlsx with cells as text, made of the sheets of a text file (CSV, XML) so that marks can be shown in it. */
import type { FileSheet } from '../reading/file-sheet';
import { writeSheets } from './write-workbook';

/** Characters of a column, as nothing is known of its width. */
const WIDTH = 16;

/** Text cells throughout: codes with leading zeros stay as they are, also when they are typed over. */
export function newXlsx(...sheets: readonly FileSheet[]): Uint8Array {
  return writeSheets(
    sheets.map((sheet) => ({
      plan: {
        tag: '',
        name: sheet.name,
        columns: Array.from({ length: Math.max(1, sheet.columnCount) }, () => ({
          width: WIDTH,
          style: 'text',
        })),
        rows: [],
      },
      source: {
        rowCount: sheet.rowCount,
        row: (index) =>
          sheet.rowValues(index, 0, sheet.columnCount).map((value) => (value === null ? null : { value })),
      },
      tagged: false,
    })),
  );
}
