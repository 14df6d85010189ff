/** `--out`: the copy, with the problem cells highlighted where its kind of file can show that. */
import { realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileHost } from '../files/file-host';
import { extensionOf, markedName } from '../files/saved-name';
import { CommandError } from './command-error';

/** Says before anything is checked why the copy could not be written where it is asked for. */
export async function assertCanSave(input: string, out: string, host: FileHost, fix: boolean): Promise<void> {
  const extension = extensionOf(out);
  if (host.source === 'text' && extension !== 'xlsx' && !(fix && isSameText(host, out))) {
    throw new CommandError(
      fix && isCsv(host)
        ? `The copy of a CSV file is a CSV file or an Excel workbook: give --out a name that ends in .${extensionOf(input)} or .xlsx.`
        : 'A CSV or XML file can’t show highlights, so the copy is an Excel workbook: give --out a name that ends in .xlsx.',
    );
  }
  const wanted = extensionOf(input);
  if (host.source === 'workbook' && extension !== wanted) {
    throw new CommandError(
      `The copy is a workbook of the same kind as ${basename(input)}: give --out a name that ends in .${wanted}, ` +
        `such as ${markedName(basename(input), wanted)}.`,
    );
  }
  await assertIsFile(out);
  if ((await placeOf(out)) === (await placeOf(input))) {
    throw new CommandError(
      '--out names the file that is checked, which is never changed. Give the copy another name.',
    );
  }
}

/** Says before anything is made why a new workbook could not be written where it is asked for. */
export async function assertCanWrite(out: string): Promise<void> {
  if (extensionOf(out) !== 'xlsx')
    throw new CommandError('What is written is an Excel workbook: give --out a name that ends in .xlsx.');
  await assertIsFile(out);
  if ((await stat(out).catch(() => undefined)) !== undefined)
    throw new CommandError(`There is a file ${out} already. Give --out another name.`);
}

async function assertIsFile(out: string): Promise<void> {
  if (!(await isFolder(dirname(out))))
    throw new CommandError(`There is no folder ${dirname(out)} to write to.`);
  if (await isFolder(out)) throw new CommandError(`${out} is a folder. Give --out the name of a file.`);
}

export async function saveCopy(host: FileHost, out: string): Promise<void> {
  const { bytes } = host.save({ as: isSameText(host, out) ? 'same' : 'workbook' });
  await saveBytes(bytes, out);
}

export async function saveBytes(bytes: Uint8Array, out: string): Promise<void> {
  try {
    await writeFile(out, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EBUSY' ? 'it is open in another program' : 'it may not be written there';
    throw new CommandError(`The file could not be saved as ${out}: ${why}.`, { cause: error });
  }
}

/** Whether the copy is to be a text file like the one that is open. */
function isSameText(host: FileHost, out: string): boolean {
  return isCsv(host) && extensionOf(out) === extensionOf(host.name);
}

/** An XML return is text too, and is never written as XML. */
function isCsv({ workbook }: FileHost): boolean {
  return workbook?.source === 'text' && workbook.sheets.every((sheet) => sheet.info().fromRecords !== true);
}

/** Where a name leads, links followed, whether or not there is a file yet. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return join(await realpath(dirname(resolve(path))), basename(path));
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
