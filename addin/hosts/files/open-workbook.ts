/** Opens a file by what is in it, whatever its name says. */
import type { Layout } from '../../../core/api/shapes';
import { csvFormat } from './csv/csv-format';
import { cswwFormat } from './csww/csww-format';
import type { FileFormat } from './opened/file-format';
import { FileWorkbook } from './opened/file-workbook';
import { FILE_LIMITS } from './refusing/limits';
import { megabytes, tooBig, unreadable } from './refusing/messages';
import { readCsv } from './csv/read-csv';
import { isReturnXml, readCswwXml } from './csww/read-csww-xml';
import { readXlsx } from './reading/read-xlsx';
import { sniff } from './sniff';
import { xlsxFormat } from './patching/xlsx-format';

/**
 * Opens the bytes of an .xlsx, .xlsm, .xltx or .csv file, or of an XML return of the children's social work census. A file that can't be read is a `HostError` whose message
 * says, in plain words, what it is and what to do.
 *
 * @param name of the file, for the user and for the copy to be saved
 * @param layouts of the standard: an XML return is read by them, no other file needs any
 */
export function openWorkbook(bytes: Uint8Array, name: string, layouts: readonly Layout[] = []): FileWorkbook {
  return new FileWorkbook(name, openFormat(bytes, name, layouts));
}

/** The same, as what it is made of. */
export function openFormat(bytes: Uint8Array, name: string, layouts: readonly Layout[] = []): FileFormat {
  if (bytes.length > FILE_LIMITS.fileBytes)
    throw tooBig(`it is larger than ${megabytes(FILE_LIMITS.fileBytes)}`);
  const kind = sniff(bytes);
  if (kind === 'zip') return xlsxFormat(readXlsx(bytes), name);
  if (isReturnXml(bytes)) return cswwFormat(readCswwXml(bytes, layouts), bytes, name);
  if (kind === 'text') return csvFormat(readCsv(bytes, name), name);
  throw unreadable(kind);
}
