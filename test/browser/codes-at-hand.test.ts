import type { Page } from 'playwright-core';
import { goToEthnicity } from '../../tools/go-to-problem';
import {
  accessibilityFaults,
  button,
  check,
  faultsInEveryLook,
  openSample,
  usePages,
} from '../support/pages';

const pages = usePages();

/** What depends on the colours alone; all else is the same in every look. */

/** The sample, checked: the cursor is in the ethnicity of I9 of the staff list. */
async function openCodes(page: Page): Promise<void> {
  await openSample(page);
  await check(page);
  await goToEthnicity(page);
  await page.getByRole('tab', { name: 'Codes' }).click();
  await page.getByRole('combobox', { name: 'Search by code or words' }).waitFor();
}

/** From the pane to the sheet, as a user of the keyboard goes. */
async function toSheet(page: Page): Promise<void> {
  await page.keyboard.press('F6');
  await page.locator('[data-part=grid] :focus').waitFor({ state: 'attached' });
}

const inCell = (page: Page): Promise<string> => page.locator('.formula-bar input').inputValue();

test('A code is found by its words with the keyboard alone, put into the cell, and taken back', async () => {
  const page = await pages.open();
  await openCodes(page);
  const search = page.getByRole('combobox', { name: 'Search by code or words' });
  expect(await page.locator('.codes-for').innerText()).toBe('For column I, Ethnicity');

  await search.fill('irish');
  await search.press('ArrowDown');
  await search.press('ArrowUp');
  expect(await page.locator('.code-option[aria-selected=true]').innerText()).toMatch(/^32\s+Irish$/);
  await search.press('Enter');
  await page.getByText('I9 now holds 32.').waitFor();
  expect(await inCell(page)).toBe('32');

  await page.locator('.put-code').getByText('Undo', { exact: true }).click();
  await page.getByText('Undone.').waitFor();
  expect(await inCell(page)).toBe('White British');
});

test('The tab follows the cursor, says what a column is for, and shows any other list that is asked for', async () => {
  const page = await pages.open();
  await openCodes(page);
  await toSheet(page);
  await page.keyboard.press('ArrowLeft');
  await page.locator('.codes-for').filter({ hasText: 'Gender' }).waitFor();
  await page.getByText('About this column').click();
  expect(await page.locator('.about-column').innerText()).toContain('Worker’s gender'.replace('’', "'"));

  await page.getByLabel('Code list').selectOption({ label: 'Nationality' });
  await page.locator('.code-table').waitFor();
  expect(await page.locator('.codes-for').count()).toBe(0);

  await page.getByLabel('Code list').focus();
  await toSheet(page);
  await page.keyboard.press('ArrowRight');
  await page.locator('.codes-for').filter({ hasText: 'Ethnicity' }).waitFor();
});

test('Drop-downs are put on a sheet and taken away', async () => {
  const page = await pages.open();
  await openCodes(page);
  await page.getByText('Drop-downs in the sheet').click();
  const staff = page.getByRole('checkbox').first();
  await staff.check();
  await page.getByText('Without a drop-down:').waitFor();
  await staff.uncheck();
  await page.getByText('Without a drop-down:').waitFor({ state: 'detached' });
});

test('A blank sheet is added beside the others, and recognised', async () => {
  const page = await pages.open();
  await openSample(page);
  const before = await page.locator('.sheet-row').count();
  await page.getByText('Add a blank sheet').click();
  await page.getByLabel('Blank sheet for').selectOption('swc/absence');
  await button(page, 'Add it').click();
  await page.locator('.sheet-row').nth(before).waitFor();
  expect(await inCell(page)).toBe('StaffReference');
});

test('With nothing open a blank sheet comes as a file', async () => {
  const page = await pages.open();
  await page.getByText('Begin with a blank sheet').click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel('Blank sheet for').selectOption('asc-wds/worker');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Make it').click()]);
  expect(download.suggestedFilename()).toBe('ASC-WDS workers.xlsx');
});

test('At 320 pixels the codes at hand are accessible in every look, and no wider than the pane', async () => {
  const page = await pages.open({ viewport: { width: 320, height: 640 } });
  await openCodes(page);
  await page.getByText('About this column').click();
  await page.getByText('Drop-downs in the sheet').click();
  await page.getByRole('checkbox').first().check();
  await page.getByText('Without a drop-down:').waitFor();
  expect(await faultsInEveryLook(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
