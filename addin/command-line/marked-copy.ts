/** `--out`: the copy, with the problem cells highlighted where its kind of file can show that. */
import { basename } from 'node:path';
import type { FileHost } from '../hosts/files/file-host';
import { extensionOf, markedName } from '../hosts/files/opened/saved-name';
import { CommandError } from './command-error';
import type { Disk } from './disk';
import type { CheckCommand } from './options';
import { isSameFile, targetOf } from './target';
import { writeFile } from './write-file';

type Copy = Pick<CheckCommand, 'file' | 'fix' | 'force'> & { readonly out: string };

/** Says before anything is checked why the copy could not be written where it is asked for. */
export async function assertCanSave(
  disk: Disk,
  host: FileHost,
  { file: input, out, fix, force }: Copy,
): Promise<void> {
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
  if (await isSameFile(disk, input, out)) {
    throw new CommandError(
      '--out names the file that is checked, which is never changed. Give the copy another name.',
    );
  }
  await targetOf(disk, out, force);
}

/** Says before anything is made why a new workbook could not be written where it is asked for. */
export async function assertCanWrite(
  disk: Disk,
  { out, force }: { readonly out: string; readonly force: boolean },
): Promise<void> {
  if (extensionOf(out) !== 'xlsx')
    throw new CommandError('What is written is an Excel workbook: give --out a name that ends in .xlsx.');
  await targetOf(disk, out, force);
}

/** Gives what is to be said of the copy, in plain words. */
export async function saveCopy(
  disk: Disk,
  host: FileHost,
  { out, force }: Pick<Copy, 'out' | 'force'>,
): Promise<readonly string[]> {
  const { bytes, notes = [] } = host.save({ as: isSameText(host, out) ? 'same' : 'workbook' });
  await writeFile(disk, out, bytes, { replace: force });
  return notes;
}

/** Whether the copy is to be a text file like the one that is open. */
function isSameText(host: FileHost, out: string): boolean {
  return isCsv(host) && extensionOf(out) === extensionOf(host.name);
}

/** An XML return is text too, and is never written as XML. */
function isCsv({ workbook }: FileHost): boolean {
  return workbook?.source === 'text' && workbook.sheets.every((sheet) => sheet.info().fromRecords !== true);
}
