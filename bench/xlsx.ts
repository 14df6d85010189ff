import { deepStrictEqual } from 'node:assert/strict';
import * as XLSX from '@e965/xlsx';
import { readXlsx } from '../addin/hosts/files/reading/read-xlsx';
import type { CellValue } from '../core/api/shapes';
import type { Subject } from './layouts';
import { makeSheet } from './make-sheet';
import { measure } from './measure';
import { printTable, times } from './report';

/** From the bytes of a workbook to rows of values, against SheetJS; both must give the same cells. */
export function benchmarkXlsx(subject: Subject, rows: number): void {
  const { fields, columns } = makeSheet(subject.fields, subject.lists, rows, 0.02);
  const table = Array.from({ length: rows }, (_, row) =>
    columns.map((column) => (column[row] === '' ? null : (column[row] ?? null))),
  );
  const book = XLSX.utils.book_new();
  const written = [fields.map(({ name }) => name), ...table];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(written), 'Staff');
  const bytes = new Uint8Array(
    XLSX.write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer,
  );
  const ours = (): (readonly CellValue[])[] => {
    const grid = readXlsx(bytes).sheets[0]?.grid;
    return written.map((_, row) => grid?.rowValues(row, 0, fields.length) ?? []);
  };
  const theirs = (): unknown[][] => {
    const sheet = XLSX.read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
    });
    return XLSX.utils.sheet_to_json(sheet.Sheets['Staff'] ?? {}, { header: 1, defval: null, raw: true });
  };
  deepStrictEqual(ours(), written);
  deepStrictEqual(theirs(), written);
  const spent = measure(
    [
      { name: 'ours', run: ours },
      { name: 'SheetJS', run: theirs },
    ],
    7,
    2,
  );
  const of = (name: string) => spent.get(name) ?? NaN;
  printTable(
    `${subject.name}, ${rows} rows: reading an .xlsx of ${Math.round(bytes.length / 1000)} kB (same cells)`,
    [
      {
        what: 'faster than SheetJS',
        seen: times(of('SheetJS') / of('ours')),
        goal: '',
        note: `${of('ours').toFixed(0)} against ${of('SheetJS').toFixed(0)} ms`,
      },
    ],
  );
}
