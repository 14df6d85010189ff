/** One build at a time in one checkout: tests, `npm start` and the command line may all find it stale at once. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DIST } from '../plans/paths';

const LOCK = join(DIST, 'build-lock');

/** Runs `work` alone. A lock whose owner has died is taken over. */
export async function withBuildLock<T>(work: () => Promise<T>, path = LOCK): Promise<T> {
  mkdirSync(join(path, '..'), { recursive: true });
  while (!take(path)) await sleep(100);
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (ownerIsGone(path)) rmSync(path, { force: true });
    return false;
  }
}

function ownerIsGone(path: string): boolean {
  try {
    const owner = Number(readFileSync(path, 'utf8'));
    // Between the making of the file and the writing of the number the file is blank: somebody is there.
    if (!(owner > 0)) return false;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
