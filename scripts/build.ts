/**
 * Makes everything that is deployed, under `dist`: the functions, the pages, and the synthesised template that
 * joins them. `npm run build`; with `--if-stale` only when the sources have changed, with `--quiet` saying only
 * what failed. Ends with status 1 when a part could not be made.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from '../infra/build/build-lock';
import { readStamp, sourceKey, writeStamp } from '../infra/build/build-stamp';
import { bundleFunctions, writeFunctionData } from '../infra/build/bundle-functions';
import { bundleSite } from '../infra/build/bundle-site';
import { FUNCTION_PLANS } from '../infra/plans/function-plans';
import { ASSEMBLY_OUT, ROOT } from '../infra/plans/paths';

export interface BuildOptions {
  /** Do nothing when the sources have not changed since the last whole build. */
  readonly ifStale?: boolean;
  readonly say?: (line: string) => void;
}

export interface BuildReport {
  /** False when nothing had to be done. */
  readonly built: boolean;
  /** What could not be made, by part. */
  readonly failed: ReadonlyMap<string, Error>;
}

/** Builds all parts; a part that fails doesn't keep the others from being made. */
export function buildAll({
  ifStale = false,
  say = () => undefined,
}: BuildOptions = {}): Promise<BuildReport> {
  return withBuildLock(async () => {
    const key = sourceKey();
    if (ifStale && readStamp() === key) return { built: false, failed: new Map() };
    const failed = new Map<string, Error>();
    await part('functions', failed, say, () => bundleFunctions(FUNCTION_PLANS));
    await part('standard', failed, say, makeFunctionData);
    await part('site', failed, say, async () => {
      for (const [page, error] of await bundleSite()) failed.set(`site: ${page}`, error);
    });
    await part('rule examples', failed, say, makeRuleExamples);
    if (!failed.has('functions')) await part('template', failed, say, makeTemplate);
    if (failed.size === 0) writeStamp(key);
    return { built: true, failed };
  });
}

async function part(
  name: string,
  failed: Map<string, Error>,
  say: (line: string) => void,
  make: () => Promise<void>,
) {
  const start = performance.now();
  try {
    await make();
    say(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  } catch (error) {
    failed.set(name, error instanceof Error ? error : new Error(String(error)));
  }
}

// Loaded when wanted: a fault in one part's sources is then that part's alone.
async function makeFunctionData(): Promise<void> {
  const { bundleStandard } = await import('../infra/build/data/standard-bundle');
  const { functionData } = await import('../infra/build/function-data');
  await writeFunctionData(FUNCTION_PLANS, functionData(bundleStandard(join(ROOT, 'standard'))));
}

async function makeRuleExamples(): Promise<void> {
  const { writeRuleExamples } = await import('../infra/build/write-rule-examples');
  await writeRuleExamples();
}

async function makeTemplate(): Promise<void> {
  const { synthesise } = await import('../infra/build/synthesise');
  synthesise();
}

async function main(): Promise<void> {
  const quiet = process.argv.includes('--quiet');
  const report = await buildAll({
    ifStale: process.argv.includes('--if-stale'),
    say: quiet ? undefined : (line) => console.log(line),
  });
  for (const [name, error] of report.failed) console.error(`Could not make ${name}: ${error.message}`);
  // A page that can't be made leaves a service that works: its caller is told, and goes on.
  const usable =
    quiet && existsSync(ASSEMBLY_OUT) && !report.failed.has('template') && !report.failed.has('functions');
  process.exitCode = report.failed.size === 0 || usable ? 0 : 1;
}

if (require.main === module) void main();
