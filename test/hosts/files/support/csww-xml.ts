/** XML returns for the tests of reading them. */
import { openWorkbook } from '../../../support/open-workbook';
import { STANDARD } from '../../../support/standard-fixture';
import type { Layout } from '../../../../core/api/shapes';
import type { FileWorkbook } from '../../../../addin/hosts/files/opened/file-workbook';
import { HostError } from '../../../../addin/workbook/host';

/** Every sheet as text, its columns without a value left out. */
export function tablesOf(workbook: FileWorkbook): Record<string, Record<string, string>[]> {
  const tables = workbook.sheets.map((sheet) => {
    const [headings = [], ...rows] = Array.from({ length: sheet.rowCount }, (_, row) =>
      sheet.rowValues(row, 0, sheet.columnCount),
    );
    const filled = rows.map((row) =>
      row.flatMap((value, column) => (value === null ? [] : [[String(headings[column]), String(value)]])),
    );
    return [sheet.name, filled.map((row) => Object.fromEntries(row) as Record<string, string>)];
  });
  return Object.fromEntries(tables) as Record<string, Record<string, string>[]>;
}

export function openXml(
  xml: string | Uint8Array,
  name = 'return.xml',
  layouts: readonly Layout[] = STANDARD.layouts,
): FileWorkbook {
  return openWorkbook(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, name, layouts);
}

export function message(xml: string | Uint8Array, layouts?: readonly Layout[]): string {
  try {
    openXml(xml, undefined, layouts);
  } catch (error) {
    if (error instanceof HostError) return `${error.code}: ${error.message}`;
  }
  return 'opened';
}

export const worker = (...elements: string[]) => `<CSWWWorker>${elements.join('')}</CSWWWorker>`;
export const returnOf = (year: number, ...records: string[]) =>
  `<Message><Header><CollectionDetails><Collection>CSWW</Collection><Year>${year}</Year></CollectionDetails></Header>` +
  `${records.join('')}</Message>`;
