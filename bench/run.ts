/**
 * Measures the engine against its peers in one run: `npm run bench`. Ratios count; milliseconds depend on the machine.
 * What is measured is bundled first, as what is deployed is: run from its sources, every call between files goes
 * through a look-up that the functions never pay.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as bundled from './main';

async function run(directory: string): Promise<void> {
  const here = import.meta.dirname ?? __dirname;
  buildSync({
    entryPoints: ['main', 'cold-engine', 'cold-ajv'].map((name) => join(here, `${name}.ts`)),
    outdir: directory,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  const { runBenchmarks } = createRequire(join(directory, 'run.cjs'))('./main.cjs') as typeof bundled;
  await runBenchmarks(directory);
}

const directory = mkdtempSync(join(tmpdir(), 'workforce-bench-'));
void run(directory).finally(() => rmSync(directory, { recursive: true, force: true }));
