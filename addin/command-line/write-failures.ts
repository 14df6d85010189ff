/** Why a file could not be written, each in words of its own with what to do. */
import { dirname } from 'node:path';
import { CommandError } from './command-error';
import { errorCodeOf } from './disk';

const ELSEWHERE = 'Give --out another name or another folder.';

const WHY: ReadonlyMap<string, (path: string) => string> = new Map([
  ['EEXIST', isThere],
  ['EISDIR', isFolder],
  ['ENOENT', noFolder],
  ['ENOTDIR', noFolder],
  ['ENOSPC', noRoom],
  ['EDQUOT', noRoom],
  ['EFBIG', (path) => `${path} would be larger than a file may be on that disk. ${ELSEWHERE}`],
  ['EACCES', mayNot],
  ['EPERM', mayNot],
  ['EROFS', (path) => `The disk that ${path} would be on can only be read. ${ELSEWHERE}`],
  ['ENAMETOOLONG', (path) => `The name ${path} is too long for that disk. Give --out a shorter name.`],
  ['ELOOP', (path) => `${path} is a link that leads back to itself. ${ELSEWHERE}`],
  ['EBUSY', isOpen],
  ['EIO', (path) => `The disk failed while ${path} was written. ${ELSEWHERE}`],
]);

export function writeFailure(path: string, error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  const code = errorCodeOf(error);
  const why = WHY.get(code)?.(path) ?? `${path} could not be written (${code || 'no reason is known'}).`;
  return new CommandError(why, { cause: error });
}

/** On Windows a file that a program holds open can't be replaced, and the reason given is not always the same. */
export function openElsewhere(path: string, error: unknown): CommandError {
  return new CommandError(isOpen(path), { cause: error });
}

export function notAFile(path: string): CommandError {
  return new CommandError(`${path} is no ordinary file, so nothing is written to it. ${ELSEWHERE}`);
}

function isThere(path: string): string {
  return `There is a file ${path} already. Give --out another name, or add --force to replace it.`;
}

function isFolder(path: string): string {
  return `${path} is a folder. Give --out the name of a file.`;
}

function noFolder(path: string): string {
  return `There is no folder ${dirname(path)} to write to.`;
}

function noRoom(path: string): string {
  return `There is no room on the disk for ${path}. Make room there, or give --out a place on another disk.`;
}

function mayNot(path: string): string {
  return `You may not write ${path}. ${ELSEWHERE}`;
}

function isOpen(path: string): string {
  return `${path} is open in another program, such as Excel. Close it there, or give --out another name.`;
}
