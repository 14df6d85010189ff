/**
 * Writes a file whole or not at all: beside its place, flushed to the disk, then moved there in one step. A full disk, a
 * program that is stopped or one that writes at the same time leaves the file that was there as it was.
 */
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Disk } from './disk';
import { errorCodeOf } from './disk';
import type { Existing, Target } from './target';
import { targetOf } from './target';
import { removeLeftOver, temporaryName } from './temporary-names';
import { openElsewhere, writeFailure } from './write-failures';

export interface WriteOptions {
  /** Put it in the place of a file of that name; otherwise such a file is left, and that is an error. */
  readonly replace: boolean;
}

/** What a program that looks through new files, such as a virus scanner, holds a file for; then Windows lets it go. */
const TRIES = 10;
const BETWEEN_TRIES = 100;
/** Some disks know no second names for a file, or no flushing. */
const CANNOT = ['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK', 'EISDIR', 'EBADF'];

export async function writeFile(
  disk: Disk,
  named: string,
  bytes: Uint8Array,
  { replace }: WriteOptions,
): Promise<void> {
  const target = await targetOf(disk, named, replace);
  const folder = dirname(target.path);
  await removeLeftOver(disk, folder);
  const beside = temporaryName(folder);
  disk.unfinished.add(beside);
  try {
    await writeBeside(disk, beside, bytes, target.existing);
    await moveInto(disk, beside, target, replace);
    await flushFolder(disk, folder);
  } catch (error) {
    throw writeFailure(target.path, error);
  } finally {
    await disk.files.unlink(beside).catch(() => undefined);
    disk.unfinished.delete(beside);
  }
}

async function writeBeside(
  { files }: Disk,
  beside: string,
  bytes: Uint8Array,
  existing: Existing | undefined,
): Promise<void> {
  const file = await files.open(beside, 'wx', existing?.mode);
  try {
    if (existing !== undefined) await keepOwnerAndMode(file, existing);
    await file.writeFile(bytes);
    await file.sync().catch(ignoreWhatCannotBe);
  } finally {
    await file.close();
  }
}

async function keepOwnerAndMode(file: FileHandle, { uid, gid, mode }: Existing): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(ignoreWhatCannotBe);
  await file.chmod(mode).catch(ignoreWhatCannotBe);
}

async function moveInto(disk: Disk, beside: string, { path }: Target, replace: boolean): Promise<void> {
  // Moving replaces what is there; a second name is not given where there is a file, even one that came this moment.
  if (!replace && (await isNamedToo(disk, beside, path))) return;
  for (let tries = 1; ; tries += 1) {
    try {
      return await disk.files.rename(beside, path);
    } catch (error) {
      if (!disk.isWindows || !['EPERM', 'EACCES', 'EBUSY'].includes(errorCodeOf(error))) throw error;
      if (tries === TRIES) throw openElsewhere(path, error);
      await disk.wait(BETWEEN_TRIES);
    }
  }
}

/** False where the disk has no such thing: then there is a moment in which a file of another program could be replaced. */
async function isNamedToo(disk: Disk, beside: string, path: string): Promise<boolean> {
  try {
    await disk.files.link(beside, path);
    return true;
  } catch (error) {
    ignoreWhatCannotBe(error);
    await targetOf(disk, path, false);
    return false;
  }
}

/** So that a loss of power does not undo the move. Not every system can: then the file itself is safe all the same. */
async function flushFolder({ files }: Disk, folder: string): Promise<void> {
  const handle = await files.open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function ignoreWhatCannotBe(error: unknown): void {
  if (!CANNOT.includes(errorCodeOf(error))) throw error;
}
