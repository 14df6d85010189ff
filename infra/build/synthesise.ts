/** Writes the assembly that is deployed and that runs locally. */
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../app';
import { ASSEMBLY_OUT } from '../plans/paths';

const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Writes the template and a copy of every asset to `outdir`, and takes away assets that nothing can need any more.
 * Not validated: a test does that, and every deployment, which synthesises anew.
 */
export function synthesise(outdir = ASSEMBLY_OUT): void {
  createApp({ outdir, validate: false }).synth();
  pruneAssets(outdir);
}

/**
 * Assets are named by a hash of their contents, so they gather. One that is a day old and in no template goes; a
 * younger one may still be served by a process that started before this build.
 */
function pruneAssets(outdir: string): void {
  const files = readdirSync(outdir);
  const named = files
    .filter((file) => file.endsWith('.assets.json'))
    .map((file) => readFileSync(join(outdir, file), 'utf8'));
  for (const asset of files.filter((file) => file.startsWith('asset.'))) {
    const old = Date.now() - statSync(join(outdir, asset)).mtimeMs > A_DAY;
    if (old && !named.some((text) => text.includes(asset))) rmSync(join(outdir, asset), { recursive: true });
  }
}
