/** The place that a file is to be written to, looked at before anything is done and again before it is written. */
import { constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Disk } from './disk';
import { errorCodeOf } from './disk';
import { notAFile, writeFailure } from './write-failures';

/** A link may lead to a link; more than these lead nowhere. */
const MOST_LINKS = 40;

export interface Existing {
  /** Permissions. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

export interface Target {
  /** Where the name leads, links followed: a link stays one, and what it leads to is written. */
  readonly path: string;
  /** The file that is there. */
  readonly existing?: Existing;
}

/** @throws CommandError when a file can't be written there, or is there already and is not to be replaced */
export async function targetOf({ files }: Disk, named: string, replace: boolean): Promise<Target> {
  let path = named;
  try {
    path = await followLinks(files, named);
    const folder = await files.stat(dirname(path));
    if (!folder.isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    const found = await files.stat(path).catch(absent);
    if (found === undefined) return { path };
    if (found.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (!found.isFile()) throw notAFile(path);
    if (!replace) throw Object.assign(new Error(), { code: 'EEXIST' });
    await files.access(path, constants.W_OK);
    return { path, existing: { mode: found.mode & 0o777, uid: found.uid, gid: found.gid } };
  } catch (error) {
    throw writeFailure(path, error);
  }
}

/** Whether two names lead to one file: by another path, a link, or a second name of the file itself. */
export async function isSameFile({ files }: Disk, one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((path) => files.stat(path, { bigint: true }).catch(() => undefined)),
  );
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

async function followLinks(files: Disk['files'], named: string): Promise<string> {
  let path = named;
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    const link = await files.readlink(path).catch(() => undefined);
    if (link === undefined) return path;
    path = resolve(dirname(path), link);
  }
  throw Object.assign(new Error(), { code: 'ELOOP' });
}

function absent(error: unknown): undefined {
  if (errorCodeOf(error) === 'ENOENT') return undefined;
  throw error;
}
