/** Names of files that are begun beside their place, and the removal of those that a stopped program left behind. */
import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Disk } from './disk';
import { errorCodeOf } from './disk';

/** Short, whatever the file will be called: its own name may be as long as the disk allows. */
const NAME = /^\.workforce-standard-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;
/** A file of another machine on a shared disk is thought forgotten after a day: writing takes seconds. */
const FORGOTTEN = 24 * 60 * 60 * 1000;

export function temporaryName(folder: string): string {
  const random = randomBytes(6).toString('hex');
  return join(folder, `.workforce-standard-${thisMachine()}-${process.pid}-${random}.tmp`);
}

/** Takes away what programs that are gone left in a folder. What can't be taken away stays: that is no reason to fail. */
export async function removeLeftOver({ files }: Disk, folder: string): Promise<void> {
  const names = await files.readdir(folder).catch((): string[] => []);
  for (const name of names.filter((found) => NAME.test(found))) {
    const path = join(folder, name);
    const [, machine, program] = NAME.exec(name)!;
    const isOver = machine === thisMachine() && !isRunning(Number(program));
    try {
      if (isOver || Date.now() - (await files.stat(path)).mtimeMs > FORGOTTEN) await files.unlink(path);
    } catch {
      // Another program was quicker, or may do what this one may not.
    }
  }
}

/** Not its name itself, which need not be told on a shared disk. */
function thisMachine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function isRunning(program: number): boolean {
  try {
    process.kill(program, 0);
    return true;
  } catch (error) {
    // A program of someone else may not be asked, but it is there.
    return errorCodeOf(error) === 'EPERM';
  }
}
