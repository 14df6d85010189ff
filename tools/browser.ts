/** A real browser for tests of the pages: one that is installed, or the one that comes in an npm package. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserServer, type LaunchOptions, chromium } from 'playwright-core';

/** Where Chrome, Edge and Chromium are on Linux, macOS and Windows; CHROME_PATH goes before them. */
const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Nothing of the browser's own reaches for the network, and nothing asks the user. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Text is drawn alike on every machine.
  '--font-render-hinting=none',
];
/** Two suites run at a time: a page that compiles and clears up on further threads takes them from the other. */
const ONE_THREAD = '--js-flags=--single-threaded';

export interface BrowserOptions {
  /** The page may compile and clear up on further threads, as on anyone's machine: for what is measured. */
  readonly manyThreads?: boolean;
}

interface Program {
  readonly path: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Starts a browser with a fresh profile. Rejects with plain words when none can be started. */
export function launchBrowser({ manyThreads = false }: BrowserOptions = {}): Promise<Browser> {
  return start((options) =>
    chromium.launch(
      manyThreads ? { ...options, args: options.args?.filter((flag) => flag !== ONE_THREAD) } : options,
    ),
  );
}

/** Starts one that several processes use at the same time, each by `chromium.connect`. */
export function serveBrowser(): Promise<BrowserServer> {
  return start((options) => chromium.launchServer({ ...options, host: '127.0.0.1' }));
}

async function start<T>(launch: (options: LaunchOptions) => Promise<T>): Promise<T> {
  const failures: string[] = [];
  for (const find of [findInstalled, unpackBundled]) {
    const program = await find();
    if (program === undefined) continue;
    // Of its own, so that a browser of the user's is never touched.
    const home = mkdtempSync(join(tmpdir(), 'workforce-browser-'));
    process.once('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
    try {
      return await launch(optionsOf(program, home));
    } catch (error) {
      failures.push(
        `${program.path}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      );
    }
  }
  throw new Error(
    'No browser could be started for the tests of the pages. Install Chromium, Chrome or Edge, or set CHROME_PATH to ' +
      'one; on a bare Debian or Ubuntu "apt-get install chromium" is enough, and the browser of the npm package needs ' +
      `libnss3.\n${failures.join('\n')}`,
  );
}

function optionsOf({ path, environment }: Program, home: string): LaunchOptions {
  return {
    executablePath: path,
    headless: true,
    args: [...FLAGS, ONE_THREAD],
    env: {
      ...process.env,
      ...environment,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
    } as Record<string, string>,
  };
}

function findInstalled(): Promise<Program | undefined> {
  const path = INSTALLED.find((candidate) => candidate !== undefined && existsSync(candidate));
  return Promise.resolve(path === undefined ? undefined : { path, environment: {} });
}

/**
 * The package unpacks its browser into the temporary folder. It is an ES module, which the test runner cannot load, so
 * that is done by a Node process of its own. Told that it runs on Amazon's Linux, it unpacks the libraries too that a
 * bare system lacks (libnss3 and its like).
 */
async function unpackBundled(): Promise<Program | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const program = `import('@sparticuz/chromium').then(async ({ default: chromium }) => {
    console.log(JSON.stringify({ path: await chromium.executablePath(), libraries: process.env.LD_LIBRARY_PATH ?? '' }));
  })`;
  const environment = {
    ...process.env,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x',
  };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--eval', program], { env: environment });
    const { path, libraries } = JSON.parse(stdout) as { path: string; libraries: string };
    return { path, environment: { LD_LIBRARY_PATH: libraries } };
  } catch {
    return undefined;
  }
}
