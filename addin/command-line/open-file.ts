import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Layout } from '../../core/api/shapes';
import type { FileWorkbook } from '../hosts/files/opened/file-workbook';
import { FILE_LIMITS } from '../hosts/files/refusing/limits';
import { megabytes, tooBig } from '../hosts/files/refusing/messages';
import { isReturnXml } from '../hosts/files/csww/read-csww-xml';
import { openWorkbook } from '../hosts/files/open-workbook';
import { CommandError } from './command-error';

/**
 * Opens a file of this machine; one that is not there or can't be read is a `CommandError` or `HostError`.
 *
 * @param layouts of the standard, asked for only by a file that is read by them
 */
export async function openFile(
  path: string,
  layouts: () => Promise<readonly Layout[]>,
): Promise<FileWorkbook> {
  try {
    const { size } = await stat(path);
    if (size > FILE_LIMITS.fileBytes) throw tooBig(`it is larger than ${megabytes(FILE_LIMITS.fileBytes)}`);
    const bytes = await readFile(path);
    return openWorkbook(bytes, basename(path), isReturnXml(bytes) ? await layouts() : []);
  } catch (error) {
    const why = WHY.get((error as NodeJS.ErrnoException).code ?? '');
    throw why === undefined ? error : new CommandError(why(path), { cause: error });
  }
}

const WHY: ReadonlyMap<string, (path: string) => string> = new Map([
  ['ENOENT', (path) => `There is no file ${path}.`],
  ['ENOTDIR', (path) => `There is no file ${path}.`],
  ['EISDIR', (path) => `${path} is a folder. Name a workbook or CSV file in it.`],
  ['EACCES', (path) => `You may not read ${path}.`],
  ['EPERM', (path) => `You may not read ${path}.`],
]);
