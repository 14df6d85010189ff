import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { focused, tabTo } from '../support/keyboard';
import { goToEthnicity } from '../../tools/go-to-problem';
import { button, bytesOf, check, counts, faultsInEveryLook, openSample, usePages } from '../support/pages';
import { openWorkbook } from '../support/open-workbook';

const pages = usePages();

/** Errors of the sample; one is the ethnicity in I9, which five others share. */
const ERRORS = 54;

async function openChecked(settings = {}): Promise<Page> {
  const page = await pages.open(settings);
  await openSample(page);
  await check(page);
  await goToEthnicity(page);
  return page;
}

async function waitForErrors(page: Page, errors: number): Promise<void> {
  await page.waitForFunction(
    (number) => document.querySelector('.severity-toggle .severity-count')?.textContent === String(number),
    errors,
  );
}

/** What the downloaded copy holds in I9 of the staff list, and whether that cell is marked there. */
async function downloaded(page: Page): Promise<[value: unknown, isMarked: boolean]> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Download').click()]);
  const bytes = new Uint8Array(await bytesOf(download));
  const sheets = Object.entries(unzipSync(bytes)).map(([, part]) => strFromU8(part));
  const marked = sheets.flatMap((xml) =>
    [...xml.matchAll(/<conditionalFormatting[^>]* sqref="([^"]*)"[^>]*>(.*?)<\/conditionalFormatting>/gs)]
      .filter(([, , rules]) => rules!.includes('workforce:error'))
      .flatMap(([, places]) => places!.split(' ')),
  );
  return [openWorkbook(bytes, 'copy.xlsx').sheet('Staff list').cell(8, 8), marked.includes('I9')];
}

test('A suggestion is used: cell, counts, list, marks and sheet follow, and Undo takes it back', async () => {
  const page = await openChecked();
  const before = await downloaded(page);
  await button(page, 'Use 31').click();
  await waitForErrors(page, ERRORS - 1);
  // The next problem has come up, and the sheet has gone there.
  await page.getByText('Staff list, I17', { exact: true }).waitFor();
  expect(await page.locator('.cell-name').innerText()).toBe('I17');
  expect(await page.getByRole('treeitem', { name: /^I9 / }).count()).toBe(0);
  const fixed = await downloaded(page);

  await page.getByText('1 change made here').click();
  await page.locator('.fix-log fluent-button').click();
  await waitForErrors(page, ERRORS);
  // The button that was pressed is gone with its change.
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('card-title');
  expect([before, fixed, await downloaded(page)]).toEqual([
    ['White British', true],
    [31, false],
    ['White British', true],
  ]);
  expect(await page.locator('.fix-log').count()).toBe(0);
});

test('Ctrl+Z takes a fix back as it takes back typing, wherever the focus is left by it', async () => {
  const page = await openChecked();
  await button(page, 'Use 31').click();
  await waitForErrors(page, ERRORS - 1);
  await page.keyboard.press('Control+z');
  await waitForErrors(page, ERRORS);
  await page.keyboard.press('Control+y');
  await waitForErrors(page, ERRORS - 1);
});

test('All alike are shown, left, shown again and fixed with the keys alone, and the focus is never lost', async () => {
  const page = await openChecked();
  await page.locator('#check-button').focus();
  await tabTo(page, 'Fix all 6 like this');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'fix-preview-title');
  expect(await page.locator('.fix-lines tbody td').allInnerTexts()).toEqual([
    'I',
    '"White British"',
    expect.stringMatching(/^31 \(English/),
    '6',
  ]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('Fix all 6 like this…');

  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, 'Change 6 cells');
  await page.keyboard.press('Enter');
  await waitForErrors(page, ERRORS - 6);
  // On to the next problem: its box is ready to be typed into.
  await page.waitForFunction(
    () =>
      document.activeElement instanceof HTMLInputElement && document.activeElement.closest('.card') !== null,
  );
});

test('What opens the preview of all that is sure has the focus again when it is left', async () => {
  const page = await openChecked();
  await page.locator('#check-button').focus();
  await tabTo(page, 'Fix all that is sure');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'fix-preview-title');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('Fix all that is sure…');
});

test('Answers are typed one after the other, and one that is wrong stays with its new words', async () => {
  const page = await openChecked();
  await page.locator('.card input').focus();
  await page.keyboard.type('31');
  await page.keyboard.press('Enter');
  await page.getByText('Staff list, I17', { exact: true }).waitFor();
  await page.keyboard.type('purple');
  await page.keyboard.press('Enter');
  await page.getByText('"purple" is not an ethnicity code.').waitFor();
  expect(await page.locator('.card-where').innerText()).toBe('Staff list, I17');
  await page.keyboard.type('31');
  await page.keyboard.press('Enter');
  await waitForErrors(page, ERRORS - 2);
  expect(await counts(page)).toEqual([`${ERRORS - 2} errors`, '2 queries', '27 warnings']);
});

test('At 320 pixels axe finds nothing wrong with cards, changes and previews in any look', async () => {
  const page = await openChecked({ viewport: { width: 320, height: 640 } });
  const card = await faultsInEveryLook(page);
  await page.locator('.card input').fill('31');
  await page.locator('.card input').press('Enter');
  await page.getByText('1 change made here').click();
  await page.locator('.filter-bar summary').click();
  const changes = await faultsInEveryLook(page);
  await button(page, 'Fix all that is sure').click();
  await page.locator('#apply-fix').waitFor();
  expect([card, changes, await faultsInEveryLook(page)]).toEqual([[], [], []]);
});
