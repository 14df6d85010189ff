/** An XML census return as a `FileFormat`. */
import type { Additions } from '../opened/additions';
import type { Edits, FileFormat, SavedFile, SaveOptions } from '../opened/file-format';
import { newXlsx } from '../patching/new-xlsx';
import { patchXlsx } from '../patching/patch-xlsx';
import type { CswwFile } from './read-csww-xml';
import { readXlsx } from '../reading/read-xlsx';
import { markedName, plainName, XLSX_TYPE } from '../opened/saved-name';

/**
 * The XML itself is never rewritten: untouched it is given back as it was, and with edits, or to show marks, as a
 * workbook of the same sheets.
 */
export function cswwFormat(
  { sheets, referenceDate }: CswwFile,
  original: Uint8Array,
  name: string,
): FileFormat {
  const save = (
    edits: Edits,
    additions: Additions,
    { as = 'same', marks = [], settings }: SaveOptions,
  ): SavedFile => {
    if (as === 'same' && edits.size === 0 && additions.isNone)
      return { name, type: 'application/xml', bytes: original };
    const made = readXlsx(newXlsx(...sheets.map(({ sheet }) => sheet)));
    const marked = marks.some(({ cells }) => cells.length > 0);
    return {
      name: marked || as === 'workbook' ? markedName(name, 'xlsx') : plainName(name, 'xlsx'),
      type: XLSX_TYPE,
      bytes: patchXlsx(made, new Map(), additions, { marks, settings }),
    };
  };
  return { source: 'text', sheets, save, ...(referenceDate === undefined ? {} : { referenceDate }) };
}
