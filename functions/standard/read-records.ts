import { readFileSync } from 'node:fs';
import { parseCsvTable } from './parse-csv-table';

/**
 * Reads a CSV file with exactly these columns as records; an empty cell is undefined. Throws when the header is
 * another one, or the file is no CSV.
 */
export function readCsvRecords<Column extends string>(
  file: string,
  columns: readonly Column[],
): Partial<Record<Column, string>>[] {
  const { header, rows } = parseCsvTable(readFileSync(file, 'utf8'));
  if (header.join() !== columns.join()) {
    throw new Error(`It must have the columns ${columns.join()}, and has ${header.join()}`);
  }
  return rows.map((row) => {
    const record: Partial<Record<Column, string>> = {};
    columns.forEach((column, at) => {
      record[column] = row[at] === '' ? undefined : row[at];
    });
    return record;
  });
}
