import { FileHost } from '../../addin/hosts/files/file-host';
import { isoToSerial } from '../../addin/workbook/serial-date';
import type { CellValue } from '../../core/api/shapes';
import type { Scalar } from './workbook/as-typed';
import type { SheetData, WorkbookData } from './workbook-data';
import { openWorkbook } from '../../addin/hosts/files/open-workbook';

/** A workbook file as Excel would have it open. */
export async function readAsWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookData> {
  const host = new FileHost('command-line', openWorkbook(bytes, name));
  const sheets: SheetData[] = [];
  for (const { id, name: sheetName, usedRange } of await host.listSheets()) {
    const rows: Scalar[][] = [];
    const formats: Record<string, string> = {};
    const errors: string[] = [];
    const { row, rowCount, column, columnCount } = usedRange;
    for await (const block of host.read(id, {
      row,
      rowCount,
      column: 0,
      columnCount: column + columnCount,
    })) {
      block.rows.forEach((cells, at) => {
        const y = block.row + at;
        rows[y] = cells.map((cell, x) => {
          const key = `${y},${x}`;
          if (isDate(cell)) formats[key] = cell.date.length > 10 ? 'dd/mm/yyyy hh:mm' : 'dd/mm/yyyy';
          else if (typeof cell === 'string') formats[key] = '@';
          else if (typeof cell === 'object' && cell !== null) errors.push(key);
          return scalarOf(cell);
        });
      });
    }
    sheets.push({ name: sheetName, rows: Array.from(rows, (cells) => cells ?? []), formats, errors });
  }
  return { name, sheets };
}

function isDate(cell: CellValue): cell is { date: string } {
  return typeof cell === 'object' && cell !== null && 'date' in cell;
}

function scalarOf(cell: CellValue): Scalar {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? (isoToSerial(cell.date, 1900) ?? '') : cell.error;
}
