/** An .xlsx file as a `FileFormat`. */
import type { Additions } from './additions';
import type { Edits, FileFormat, SavedFile, SaveOptions } from './file-workbook';
import { patchXlsx } from './patch-xlsx';
import type { XlsxFile } from './read-xlsx';
import { extensionOf, markedName, typeOfWorkbook } from './saved-name';

export function xlsxFormat(file: XlsxFile, name: string): FileFormat {
  const save = (edits: Edits, additions: Additions, options: SaveOptions): SavedFile => {
    const extension = /^xl[st][xm]$/.test(extensionOf(name)) ? extensionOf(name) : 'xlsx';
    const type = typeOfWorkbook(extension);
    const { marks } = options;
    const marked = marks !== undefined && marks.some(({ cells }) => cells.length > 0);
    return {
      name: marked ? markedName(name, extension) : name,
      type,
      bytes: patchXlsx(file, edits, additions, options),
    };
  };
  const { sheets, active, structureLocked, settings } = file;
  return { source: 'workbook', sheets, active, structureLocked, settings: settings[0]?.settings, save };
}
