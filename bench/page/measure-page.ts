/** One workbook taken through the page: opened, checked, saved. */
import type { Browser, Page } from 'playwright-core';
import { installBlockProbe, type Blocks, type ProbedWindow } from './block-probe';
import type { MadeWorkbook } from './make-workbook';

/** One step: how long the user waited, and how long the page answered nothing meanwhile. */
export interface PageStep {
  readonly what: string;
  readonly took: number;
  readonly blocks: Blocks;
  readonly note?: string;
}

/** However slow the machine is. */
const LIMIT = 180_000;

/** @param file where the workbook lies: one of this size is not handed to a browser in a message */
export async function measurePage(browser: Browser, url: string, file: string): Promise<PageStep[]> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1366, height: 768 } });
  context.setDefaultTimeout(LIMIT);
  try {
    const page = await context.newPage();
    // The runner wraps each function in a call of this, which the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(installBlockProbe);
    await page.goto(url);
    await page.getByText('No workbook is open yet').waitFor();
    await page.waitForTimeout(500);
    return await steps(page, file);
  } finally {
    await context.close();
  }
}

async function steps(page: Page, file: string): Promise<PageStep[]> {
  await readBlocks(page);
  const open = await step(page, 'opened, until the sheet is recognised', async () => {
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('#check-button').waitFor();
  });
  const check = await step(page, 'checked, until all findings are listed and marked', async () => {
    await page.locator('#check-button').click();
    await page.getByText('Stop', { exact: true }).waitFor();
    await page.locator('#check-button').waitFor();
    await page.locator('.results').waitFor();
  });
  const counts = (await page.locator('.severity-toggle').allInnerTexts()).map((text) =>
    text.replace(/\s+/g, ' '),
  );
  const save = await step(page, 'a copy made', async () => {
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    await (await download).path();
  });
  return [open, { ...check, note: counts.join(', ') }, save];
}

async function step(page: Page, what: string, work: () => Promise<void>): Promise<PageStep> {
  const from = performance.now();
  await work();
  const took = performance.now() - from;
  // What is still to be drawn belongs to it.
  await page.waitForTimeout(1_500);
  return { what, took, blocks: await readBlocks(page) };
}

function readBlocks(page: Page): Promise<Blocks> {
  return page.evaluate(() => (window as unknown as ProbedWindow).readBlocks());
}

/** What a workbook is called in the table. */
export function titleOf({ rows, columns, bytes }: MadeWorkbook): string {
  return `${rows} rows x ${columns} columns, an .xlsx of ${(bytes.length / 1e6).toFixed(1)} MB`;
}
