/** Bundles every function as it runs in Lambda: one minified file with all it needs, and its data beside it. */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { FunctionPlan } from '../plans/function-plans';
import { FUNCTIONS_OUT, ROOT } from '../plans/paths';
import { leanPackages } from './lean-packages';

/** Text of the data files, by name. */
export type FunctionData = Readonly<Record<FunctionPlan['data'][number], string>>;

/** Writes `<outDirectory>/<name>/index.js` for each plan. The source maps stay beside the folders: they are not shipped. */
export async function bundleFunctions(
  plans: readonly FunctionPlan[],
  outDirectory = FUNCTIONS_OUT,
): Promise<void> {
  const missing = plans
    .filter(({ name }) => !existsSync(entryPoint(name)))
    .map(({ name }) => `functions/${name}.ts`);
  if (missing.length > 0) throw new Error(`not written yet: ${missing.join(', ')}`);
  const result = await build({
    entryPoints: plans.map(({ name }) => ({ in: entryPoint(name), out: `${name}/index` })),
    outdir: outDirectory,
    absWorkingDir: ROOT,
    bundle: true,
    plugins: [leanPackages],
    minify: true,
    platform: 'node',
    // Packages' ES modules can be cut to what is used: a quarter less to load at a cold start.
    mainFields: ['module', 'main'],
    // They import parts of Node only when asked; a bundle has nothing to gain from that.
    supported: { 'dynamic-import': false },
    // So that a line number in a trace says something.
    lineLimit: 500,
    // Lambda runs Node 24; the same file runs locally on 20.
    target: 'node20',
    format: 'cjs',
    sourcemap: 'external',
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  await rm(outDirectory, { recursive: true, force: true });
  for (const file of result.outputFiles) await writeOutput(file.path, file.contents, outDirectory);
}

/** Puts the data files of `plans` beside their bundles. */
export async function writeFunctionData(
  plans: readonly FunctionPlan[],
  data: FunctionData,
  outDirectory = FUNCTIONS_OUT,
): Promise<void> {
  for (const plan of plans) {
    await mkdir(join(outDirectory, plan.name), { recursive: true });
    for (const file of plan.data) await writeFile(join(outDirectory, plan.name, file), data[file]);
  }
}

function entryPoint(name: string): string {
  return join(ROOT, 'functions', `${name}.ts`);
}

async function writeOutput(path: string, contents: Uint8Array, outDirectory: string): Promise<void> {
  const target = path.endsWith('.map')
    ? join(outDirectory, '..', 'source-maps', path.slice(outDirectory.length))
    : path;
  await mkdir(join(target, '..'), { recursive: true });
  await writeFile(target, contents);
}
