/** Makes the add-in's pages: the pane for Excel, the page for a browser, and what they load. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { shortcutsFile } from '../../addin/commands/shortcuts';
import { DEVELOPMENT_ADDRESS, manifestFor } from '../plans/manifest';
import { makeSample } from './sample/make-sample';
import { ROOT, SITE_OUT } from '../plans/paths';
import { readFunctionMetadata } from './function-metadata';
import { bundledPackages, licenceNotices } from './licence-notices';
import { writePage } from './write-page';

/** A page: its HTML, and the program it starts. Both are served under `name`. */
export interface PagePlan {
  readonly name: string;
  readonly html: string;
  readonly program: string;
}

export const PAGES: readonly PagePlan[] = [
  { name: 'taskpane', html: 'addin/taskpane/taskpane.html', program: 'addin/taskpane/main.tsx' },
  {
    name: 'standard',
    html: 'addin/page/standard/standard.html',
    program: 'addin/page/standard/main.tsx',
  },
  { name: 'index', html: 'addin/page/index.html', program: 'addin/page/main.tsx' },
];

/** The program of the worker that pages have their work done in. */
const WORKER = 'addin/worker/inside/main.ts';

/** A bucket says of a text file not how it is encoded; this does. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes the site to `outDirectory`. A page that can't be made doesn't keep the others from being made.
 * Returns what failed, by page.
 */
export async function bundleSite(
  pages: readonly PagePlan[] = PAGES,
  outDirectory = SITE_OUT,
): Promise<Map<string, Error>> {
  await rm(outDirectory, { recursive: true, force: true });
  await mkdir(outDirectory, { recursive: true });
  const failed = new Map<string, Error>();
  const ready = pages.filter((page) => {
    const missing = [page.html, page.program].filter((file) => !existsSync(join(ROOT, file)));
    if (missing.length > 0) failed.set(page.name, new Error(`not written yet: ${missing.join(', ')}`));
    return missing.length === 0;
  });
  const made = await makePages(ready, outDirectory, failed);
  made.push(...(await makeWorker(outDirectory, failed)));
  await writeFile(
    join(outDirectory, 'licences.txt'),
    BYTE_ORDER_MARK + licenceNotices(made.flatMap(bundledPackages)),
  );
  await copyStatic(outDirectory);
  return failed;
}

/**
 * All pages share their chunks. When the whole can't be built, each page is built alone, so that the fault is named.
 * Returns what each build was made of.
 */
async function makePages(
  pages: readonly PagePlan[],
  outDirectory: string,
  failed: Map<string, Error>,
): Promise<Metafile[]> {
  if (pages.length === 0) return [];
  try {
    return [await makeTogether(pages, outDirectory)];
  } catch (error) {
    if (pages.length > 1) {
      const made: Metafile[] = [];
      for (const page of pages) made.push(...(await makePages([page], outDirectory, failed)));
      return made;
    }
    for (const page of pages) failed.set(page.name, asError(error));
    return [];
  }
}

/** What the pages and the worker have in common. */
const BUNDLED = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  target: 'es2022',
  platform: 'browser',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  logLevel: 'silent',
  metafile: true,
} as const satisfies BuildOptions;

/** A file of its own, in the older form that every browser takes for a worker. */
async function makeWorker(outDirectory: string, failed: Map<string, Error>): Promise<Metafile[]> {
  const entryPoints = [{ in: join(ROOT, WORKER), out: 'worker' }];
  try {
    return [(await build({ ...BUNDLED, entryPoints, outdir: outDirectory, format: 'iife' })).metafile];
  } catch (error) {
    failed.set('worker', asError(error));
    return [];
  }
}

async function makeTogether(pages: readonly PagePlan[], outDirectory: string): Promise<Metafile> {
  const { metafile } = await build({
    ...BUNDLED,
    entryPoints: pages.map(({ name, program }) => ({ in: join(ROOT, program), out: name })),
    outdir: outDirectory,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    chunkNames: 'chunks/[name]-[hash]',
    assetNames: 'chunks/[name]-[hash]',
    loader: { '.svg': 'file', '.png': 'file', '.woff2': 'file' },
  });
  for (const page of pages) {
    const html = await readFile(join(ROOT, page.html), 'utf8');
    const hasStyles = existsSync(join(outDirectory, `${page.name}.css`));
    await writeFile(join(outDirectory, `${page.name}.html`), writePage(html, page.name, hasStyles));
  }
  return metafile;
}

async function copyStatic(outDirectory: string): Promise<void> {
  await writeFile(join(outDirectory, 'manifest.xml'), manifestFor(DEVELOPMENT_ADDRESS));
  await cp(join(ROOT, 'addin', 'assets'), join(outDirectory, 'assets'), { recursive: true });
  await writeFile(join(outDirectory, 'sample.xlsx'), makeSample());
  await writeFile(join(outDirectory, 'functions.json'), await listFunctions());
  await writeFile(join(outDirectory, 'shortcuts.json'), JSON.stringify(shortcutsFile(), null, 2));
}

/** The functions that Excel offers in formulas. */
async function listFunctions(): Promise<string> {
  const source = await readFile(join(ROOT, 'addin', 'custom-functions', 'functions.ts'), 'utf8');
  return JSON.stringify({ functions: readFunctionMetadata(source) }, null, 2);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
