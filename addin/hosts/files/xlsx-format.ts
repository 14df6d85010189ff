/** An .xlsx file as a `FileFormat`. */
import type { Edits, FileFormat, SavedFile, SaveOptions } from './file-workbook';
import { patchXlsx } from './patch-xlsx';
import type { XlsxFile } from './read-xlsx';
import { extensionOf, markedName, typeOfWorkbook } from './saved-name';

export function xlsxFormat(file: XlsxFile, name: string): FileFormat {
  const save = (edits: Edits, { marks }: SaveOptions): SavedFile => {
    const extension = /^xl[st][xm]$/.test(extensionOf(name)) ? extensionOf(name) : 'xlsx';
    const type = typeOfWorkbook(extension);
    const marked = marks !== undefined && marks.some(({ cells }) => cells.length > 0);
    return {
      name: marked ? markedName(name, extension) : name,
      type,
      bytes: patchXlsx(file, edits, marks),
    };
  };
  return { source: 'workbook', sheets: file.sheets, active: file.active, save };
}
