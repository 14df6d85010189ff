import type { Page } from 'playwright-core';
import { chooseFile, check, counts, usePages } from '../support/pages';

const pages = usePages();

const HEADINGS = 'LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB,GENDER';

/** Workers whose gender is no code, each on a row of their own from row 2 on. */
function workers(count: number): string {
  return [
    HEADINGS,
    ...Array.from({ length: count }, (_, at) => `home,w${at},NEW,Name ${at},,WF1 1AA,01/02/1980,77`),
  ].join('\n');
}

/** Checked, with the gender of the first worker selected in the sheet and the focus there. */
async function openChecked(file: string): Promise<Page> {
  const page = await pages.open();
  await chooseFile(page, 'staff.csv', file);
  await page.locator('#check-button').waitFor();
  await check(page);
  await page.locator('[data-part=grid] canvas').first().waitFor();
  await page.keyboard.press('F6');
  if ((await page.locator('[data-part=grid] :focus').count()) === 0) await page.keyboard.press('F6');
  await page.locator('[data-part=grid] :focus').waitFor({ state: 'attached' });
  return page;
}

async function goTo(page: Page, cell: string): Promise<void> {
  await page.getByRole('treeitem', { name: new RegExp(`^${cell} `) }).click();
  await page.getByLabel(`Content of ${cell}`, { exact: true }).waitFor();
}

async function typeInSheet(page: Page, text: string): Promise<void> {
  const bar = page.locator('.formula-bar input');
  await bar.fill(text);
  await bar.press('Enter');
}

async function waitForErrors(page: Page, errors: string): Promise<void> {
  await page.waitForFunction(
    (words) => document.querySelector('.severity-toggle .severity-count')?.textContent === words,
    errors,
  );
}

test('What is typed into the sheet is checked at once, right or wrong', async () => {
  const page = await openChecked(workers(3));
  await waitForErrors(page, '3');
  await goTo(page, 'H2');
  await typeInSheet(page, '1');
  await waitForErrors(page, '2');
  await goTo(page, 'H3');
  await typeInSheet(page, '2');
  await waitForErrors(page, '1');
  await goTo(page, 'H4');
  await typeInSheet(page, '2');
  await page.getByText('77 is not a gender code').first().waitFor({ state: 'detached' });
  expect(await page.locator('fluent-message-bar').count()).toBe(0);
});

test('A pasted block of 5,000 rows is checked as it lies, below the rows that were there', async () => {
  const page = await openChecked(workers(1));
  await waitForErrors(page, '1');
  await page.keyboard.press('Control+Home');
  await page.getByLabel('Content of A1', { exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByLabel('Content of A3', { exact: true }).waitFor();
  await page.evaluate(() => {
    const rows = Array.from(
      { length: 5_000 },
      (_, at) => `home\tx${at}\tNEW\tName ${at}\t\tWF1 1AA\t01/02/1980\t${at % 2 === 0 ? 77 : 1}`,
    );
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', rows.join('\r\n'));
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await waitForErrors(page, '2,501');
  expect(await page.locator('fluent-message-bar').count()).toBe(0);
});

test('While the service is away edits say so, and are made up for with the first that reaches it', async () => {
  const page = await openChecked(workers(3));
  await waitForErrors(page, '3');
  await page.route('**/api/checks', (route) => route.abort('connectionrefused'));
  await goTo(page, 'H2');
  await typeInSheet(page, '1');
  const banner = page.getByText('Your last changes could not be checked');
  await banner.waitFor();
  const [meanwhile] = await counts(page);
  const words = (await page.locator('#pane').innerText()).toLowerCase();

  await page.unroute('**/api/checks');
  await goTo(page, 'H3');
  await typeInSheet(page, '2');
  await waitForErrors(page, '1');
  await banner.waitFor({ state: 'detached' });
  expect(meanwhile).toBe('3 errors');
  expect(['failed to fetch', 'http', 'null', 'undefined'].filter((word) => words.includes(word))).toEqual([]);
});
