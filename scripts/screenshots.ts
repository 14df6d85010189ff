/** Takes the pictures of the documentation, from the pages as they are: `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type LocalStack, startLocalStack } from '../infra/local/start-local-stack';
import { ROOT } from '../infra/plans/paths';
import { launchBrowser } from '../tools/browser';
import { officeScript } from '../tools/excel-test-host/in-browser';
import { readAsWorkbook } from '../tools/excel-test-host/read-as-workbook';
import { goToEthnicity } from '../tools/go-to-problem';

const PICTURES = join(ROOT, 'docs', 'pictures');

interface Picture {
  readonly name: string;
  readonly context: BrowserContextOptions;
  readonly path: string;
  readonly pose: (page: Page) => Promise<void>;
}

const WIDE = { viewport: { width: 1366, height: 768 } };
const PANE = { viewport: { width: 320, height: 640 } };

const PAGES: readonly Picture[] = [
  { name: 'page-light', context: { ...WIDE, colorScheme: 'light' }, path: '/', pose: checkTheSample },
  { name: 'page-dark', context: { ...WIDE, colorScheme: 'dark' }, path: '/', pose: checkTheSample },
  {
    name: 'page-start',
    context: WIDE,
    path: '/',
    pose: (page) => page.getByText('No workbook is open yet').waitFor(),
  },
  { name: 'pane-recognised', context: PANE, path: '/taskpane.html', pose: recognised },
  { name: 'pane', context: PANE, path: '/taskpane.html', pose: checkInExcel },
  { name: 'pane-why', context: PANE, path: '/taskpane.html', pose: askWhy },
  { name: 'pane-headings', context: PANE, path: '/taskpane.html', pose: correctHeadings },
  { name: 'pane-codes', context: PANE, path: '/taskpane.html', pose: showCodes },
  { name: 'pane-coverage', context: PANE, path: '/taskpane.html', pose: showCoverage },
  { name: 'standard-item', context: WIDE, path: '/standard.html#item/P100', pose: readItem },
  {
    name: 'pane-forced-colours',
    context: { ...PANE, forcedColors: 'active' },
    path: '/taskpane.html',
    pose: checkInExcel,
  },
];

async function recognised(page: Page): Promise<void> {
  await page.locator('#check-button').waitFor();
}

async function checkInExcel(page: Page): Promise<void> {
  await recognised(page);
  await page.locator('#check-button').click();
  await page.locator('.card').waitFor();
  await page.locator('#check-button').waitFor();
  await goToEthnicity(page);
}

async function checkTheSample(page: Page): Promise<void> {
  await page.getByText('Try the sample', { exact: true }).click();
  await checkInExcel(page);
}

async function askWhy(page: Page): Promise<void> {
  await checkInExcel(page);
  await page.getByText('Why?').click();
}

async function correctHeadings(page: Page): Promise<void> {
  await recognised(page);
  await page.locator('.sheet-row').first().click();
  await page.getByLabel('This sheet is').waitFor();
}

async function showCodes(page: Page): Promise<void> {
  await checkInExcel(page);
  await page.getByText('See the codes').click();
  await page.locator('.code-table, .code-picker').waitFor();
}

async function showCoverage(page: Page): Promise<void> {
  await checkInExcel(page);
  await page.getByRole('tab', { name: 'Coverage' }).click();
  await page.locator('.coverage').waitFor();
}

async function readItem(page: Page): Promise<void> {
  await page.locator('.askings').waitFor();
}

async function take(browser: Browser, stack: LocalStack, office: string, picture: Picture): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', ...picture.context });
  const page = await context.newPage();
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: office }),
  );
  await page.goto(`${stack.url}${picture.path}`);
  await picture.pose(page);
  // Time for the canvas and for moves that are eased.
  await page.waitForTimeout(1000);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(PICTURES, `${picture.name}.png`) });
  await context.close();
}

async function main(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const stack = await startLocalStack({ port: 0 });
  const browser = await launchBrowser();
  try {
    const sample = await (await stack.fetch('/sample.xlsx')).arrayBuffer();
    const office = await officeScript(await readAsWorkbook(new Uint8Array(sample), 'sample.xlsx'));
    for (const picture of PAGES) await take(browser, stack, office, picture);
  } finally {
    await browser.close();
    await stack.close();
  }
}

void main();
