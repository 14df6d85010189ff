/** Builds when the sources have changed since the last build, in a process of its own: this one stays small. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ASSEMBLY_OUT, ROOT } from '../plans/paths';
import { withBuildLock } from './build-lock';
import { readStamp, sourceKey } from './build-stamp';

/**
 * Hands the folder of the assembly to `read`, built anew if need be. No other build goes on while it is read. What the
 * build says goes to standard error.
 */
export async function readBuilt<T>(read: (assemblyFolder: string) => T): Promise<T> {
  if (readStamp() !== sourceKey()) await runBuild();
  return withBuildLock(() => Promise.resolve(read(ASSEMBLY_OUT)));
}

async function runBuild(): Promise<void> {
  const program = [join(ROOT, 'scripts', 'build.ts'), '--if-stale', '--quiet'];
  const child = spawn(process.execPath, ['--import', 'tsx', ...program], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0)
    throw new Error('The build failed; what is wrong is said above. Run `npm run build` to see it alone.');
}
