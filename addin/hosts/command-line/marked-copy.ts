/** `--out`: the copy with the problem cells highlighted. */
import { realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileHost } from '../files/file-host';
import { extensionOf, markedName } from '../files/saved-name';
import { CommandError } from './command-error';

/** Says before anything is checked why the copy could not be written where it is asked for. */
export async function assertCanSave(input: string, out: string, source: 'workbook' | 'text'): Promise<void> {
  const wanted = source === 'text' ? 'xlsx' : extensionOf(input);
  if (extensionOf(out) !== wanted && source === 'text') {
    throw new CommandError(
      'A CSV or XML file can’t show highlights, so the copy is an Excel workbook: give --out a name that ends in .xlsx.',
    );
  }
  if (extensionOf(out) !== wanted) {
    throw new CommandError(
      `The copy is a workbook of the same kind as ${basename(input)}: give --out a name that ends in .${wanted}, ` +
        `such as ${markedName(basename(input), wanted)}.`,
    );
  }
  if (!(await isFolder(dirname(out))))
    throw new CommandError(`There is no folder ${dirname(out)} to write the copy to.`);
  if (await isFolder(out)) throw new CommandError(`${out} is a folder. Give --out the name of a file.`);
  if ((await placeOf(out)) === (await placeOf(input))) {
    throw new CommandError(
      '--out names the file that is checked, which is never changed. Give the copy another name.',
    );
  }
}

export async function saveMarkedCopy(host: FileHost, out: string): Promise<void> {
  const { bytes } = host.save({ as: 'workbook' });
  try {
    await writeFile(out, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EBUSY' ? 'it is open in another program' : 'it may not be written there';
    throw new CommandError(`The copy could not be saved as ${out}: ${why}.`, { cause: error });
  }
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
