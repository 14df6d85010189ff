import type { Page } from 'playwright-core';
import {
  accessibilityFaults,
  button,
  check,
  faultsInEveryLook,
  openSample,
  usePages,
} from '../../support/pages';

const pages = usePages();

async function checkedSample(settings: Parameters<typeof pages.open>[0] = {}): Promise<Page> {
  const page = await pages.open(settings);
  await openSample(page);
  await check(page);
  await page.locator('.hand-over summary').click();
  return page;
}

/** A button greyed out says so to the browser alone, and axe takes its grey for the words of a live one. */
async function faults(page: Page): Promise<string[]> {
  await page.locator('[data-part="type-instead"]').fill('31');
  return accessibilityFaults(page);
}

const said = (page: Page): Promise<string> => page.locator('.hand-over-said').innerText();

test('The list is added, ticked, read and taken away from the page', async () => {
  const page = await checkedSample();
  await page.locator('.hand-over .tick input').check();
  await page.locator('#prepare-for-provider').click();
  await page.locator('#read-ticks').waitFor();

  expect(await said(page)).toMatch(
    /^The sheet "To fix" is at the end of the workbook\. \d+ columns offer their codes\. \d+ comments added\.$/,
  );
  expect(await faults(page)).toEqual([]);
  await page.locator('#read-ticks').click();
  await page.getByText('Nothing is ticked yet.').waitFor();
  await page.locator('#take-away').click();
  await page.locator('#read-ticks').waitFor({ state: 'detached' });
  expect(await said(page)).toBe('The sheet and its comments are gone.');
});

test('The report is downloaded as a workbook', async () => {
  const page = await checkedSample();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#give-report').click()]);

  expect(download.suggestedFilename()).toBe('sample report.xlsx');
});

test('The report is printed from a frame that the page’s policy lets be styled', async () => {
  const page = await checkedSample({
    prepare: async (opened) => {
      await opened.addInitScript(() => {
        window.print = () => undefined;
      });
    },
  });
  await page.locator('#print-report').click();
  const frame = page.frameLocator('iframe.printed');
  await frame.locator('h1').waitFor({ state: 'attached' });

  expect(await frame.locator('h1').innerText()).toBe('Report of the check: sample.xlsx');
  expect(
    await frame
      .locator('rect.error')
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill),
  ).toBe('rgb(177, 14, 28)');
});

test('Everything can be reached in a narrow pane, in every look', async () => {
  const page = await checkedSample();
  // As narrow as Excel's own pane can be.
  await page.locator('#pane').evaluate((pane) => (pane.style.width = '320px'));
  const wide = await page
    .locator('.hand-over')
    .evaluate((part) => [...part.querySelectorAll('*')].some((one) => one.scrollWidth > part.clientWidth));

  expect(wide).toBe(false);
  await button(page, 'Download the report').focus();
  await page.locator('[data-part="type-instead"]').fill('31');
  expect(await faultsInEveryLook(page)).toEqual([]);
});
