/** What tests of CSV files share. */
import type { CellValue } from '../../../../core/api/shapes';
import type { FileWorkbook } from '../../../../addin/hosts/files/opened/file-workbook';
import { openWorkbook } from '../../../support/open-workbook';

/** Opens a CSV file, of UTF-8 when it is given as text. */
export function open(text: string | Uint8Array, name = 'staff.csv'): FileWorkbook {
  return openWorkbook(typeof text === 'string' ? new TextEncoder().encode(text) : text, name);
}

/** Every cell from A1 on. */
export function rowsOf(workbook: FileWorkbook): CellValue[][] {
  const sheet = workbook.sheets[0]!;
  return Array.from({ length: sheet.rowCount }, (_, row) => [...sheet.rowValues(row, 0, sheet.columnCount)]);
}

/** Bytes given one by one or as text of Latin-1. */
export function bytes(...parts: (number | string)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((one) => (typeof one === 'number' ? [one] : [...Buffer.from(one, 'latin1')])),
  );
}
