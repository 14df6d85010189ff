/** An .xlsx file as a `FileFormat`. */
import type { Additions } from '../opened/additions';
import { assertChangeable } from './assert-changeable';
import type { Edits, FileFormat, SavedFile, SaveOptions } from '../opened/file-format';
import { patchXlsx } from './patch-xlsx';
import type { XlsxFile } from '../reading/read-xlsx';
import { extensionOf, markedName, typeOfWorkbook } from '../opened/saved-name';
import { isSigned } from '../package/signatures';

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
  const { sheets, active, structureLocked, package: pack, workbookPart } = file;
  assertChangeable(
    pack,
    workbookPart,
    sheets.map(({ part }) => part),
  );
  const settings: unknown = file.settings[0]?.settings;
  return { source: 'workbook', sheets, active, structureLocked, signed: isSigned(pack), settings, save };
}
