/** The disk to write on, as the writers here know it: the real one, or in tests one that is full or locked. */
import * as files from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

export interface Disk {
  readonly files: Pick<
    typeof files,
    'access' | 'link' | 'open' | 'readdir' | 'readlink' | 'rename' | 'stat' | 'unlink'
  >;
  /** Windows refuses to replace a file that a program has open; others don't. */
  readonly isWindows: boolean;
  /** @param milliseconds before something that failed is tried again */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Files begun and not yet in their place, to be taken away should the program be stopped. */
  readonly unfinished: Set<string>;
}

export const THIS_DISK: Disk = {
  files,
  isWindows: process.platform === 'win32',
  wait: (milliseconds) => setTimeout(milliseconds),
  unfinished: new Set(),
};

/** `ENOENT` and the like; '' for an error that names none. */
export function errorCodeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : '';
}
