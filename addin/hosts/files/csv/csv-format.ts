/** A CSV file as a `FileFormat`. */
import type { Additions } from '../opened/additions';
import type { Edits, FileFormat, SavedFile, SaveOptions } from '../opened/file-format';
import { newXlsx } from '../patching/new-xlsx';
import { patchXlsx } from '../patching/patch-xlsx';
import type { CsvFile } from './read-csv';
import { readXlsx } from '../reading/read-xlsx';
import { markedName, XLSX_TYPE } from '../opened/saved-name';
import { writeCsv } from './write-csv';

export function csvFormat(file: CsvFile, name: string): FileFormat {
  const { bytes, sheet, grid } = file;
  const save = (
    edits: Edits,
    additions: Additions,
    { as = 'same', marks = [], settings }: SaveOptions,
  ): SavedFile => {
    if (as === 'workbook') {
      const made = readXlsx(newXlsx(sheet));
      return {
        name: markedName(name, 'xlsx'),
        type: XLSX_TYPE,
        bytes: patchXlsx(made, new Map(), additions, { marks, settings }),
      };
    }
    const changes = edits.get(sheet.id) ?? [];
    return { name, type: 'text/csv', ...(changes.length === 0 ? { bytes } : writeCsv(file, changes)) };
  };
  return { source: 'text', sheets: [{ sheet, grid }], save };
}
