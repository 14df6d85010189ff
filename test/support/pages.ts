/** The pages as deployed, from the local stack, in a real browser. */
import { buffer } from 'node:stream/consumers';
import type { run } from 'axe-core';
import { source } from 'axe-core';
import type { Browser, BrowserContextOptions, Download, Locator, Page } from 'playwright-core';
import { connectBrowser, useSharedStack } from './run/shared';

export interface Pages {
  /** Opens a page of the site, `/` unless told; `prepare` runs before anything is loaded. */
  open(
    settings?: BrowserContextOptions & { path?: string; prepare?: (page: Page) => Promise<void> },
  ): Promise<Page>;
  /** Address of the site without a slash at the end. */
  url(): string;
}

/** What has not come after this long on a page never will, however busy the machine is. */
const STEP_LIMIT = 60_000;

/**
 * Pages in the browser of the run, of its stack. After each test its pages are closed, and the test fails when one
 * of them met an error of its own or broke the content security policy.
 */
export function usePages(): Pages {
  const stack = useSharedStack();
  let browser: Browser | undefined;
  let faults: string[] = [];
  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterAll(async () => browser?.close());
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
    const met = faults;
    faults = [];
    expect(met).toEqual([]);
  });
  return {
    url: () => stack().url,
    async open({ path = '/', prepare, ...context } = {}) {
      const opened = await browser!.newContext({
        locale: 'en-GB',
        viewport: { width: 1366, height: 768 },
        ...context,
      });
      opened.setDefaultTimeout(STEP_LIMIT);
      const page = await opened.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        // An answer that is not 2xx is told here too; the tests that make one look at what the user is told.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          faults.push(message.text());
      });
      await prepare?.(page);
      await page.goto(`${stack().url}${path}`);
      return page;
    },
  };
}

/**
 * A button by its words. Fluent's buttons tell their role to the browser alone (ElementInternals), where Playwright's
 * search by role does not look.
 */
export function button(page: Page, words: string | RegExp): Locator {
  return page.locator('fluent-button, button').filter({ hasText: words }).first();
}

/** Opens the sample, as its button does, and waits until its sheets are recognised. */
export async function openSample(page: Page): Promise<void> {
  await button(page, 'Try the sample').click();
  await page.locator('#check-button').waitFor();
}

/** Puts a file into the page's file chooser. */
export async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** What the page has handed out to be kept. */
export async function bytesOf(download: Download): Promise<Buffer> {
  // The browser is another process's: its files are not asked for by path.
  return buffer(await download.createReadStream());
}

/** Presses Check and waits for its end. */
export async function check(page: Page): Promise<void> {
  await page.locator('#check-button').click();
  await page.locator('.results, .notice-good, .outcome, fluent-message-bar').first().waitFor();
  await page.locator('#check-button').waitFor();
}

/** Numbers of errors, queries and warnings as the pane shows them. */
export async function counts(page: Page): Promise<string[]> {
  return page
    .locator('.severity-toggle')
    .allInnerTexts()
    .then((texts) => texts.map((text) => text.replace(/\s+/g, ' ')));
}

/** What depends on the colours alone, by axe's own names; all else is the same in every look. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }, undefined],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, OF_COLOURS],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }, OF_COLOURS],
] as const;

/** What axe finds wrong with what the page shows, in light, in dark and in forced colours, in one line each. */
export async function faultsInEveryLook(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [look, media, rules] of LOOKS) {
    await page.emulateMedia(media);
    // A colour on its way to another is neither.
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    found.push(...(await accessibilityFaults(page, rules)).map((fault) => `${look}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}

/** What axe finds wrong, in one line each; `rules` are axe's own names of those to look for, all unless told. */
export async function accessibilityFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run: typeof run } };
    // What passes takes ten times as long to describe as all the rest.
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(runOnly === undefined ? {} : { runOnly: [...runOnly] }),
    });
    return violations.map(
      ({ id, impact, nodes }) =>
        `${impact}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, rules);
}
