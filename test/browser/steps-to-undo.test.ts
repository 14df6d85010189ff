import type { Page } from 'playwright-core';
import { openInExcel } from '../support/excel-pane';
import type { ExcelTestHost } from '../../tools/excel-test-host/install-excel-test-host';
import { button, check, usePages } from '../support/pages';

const pages = usePages();

const HEADINGS = ['LOCALESTID', 'UNIQUEWORKERID', 'STATUS', 'DISPLAYID'];
const sheet = (name: string, ...columns: readonly string[]) => ({
  name,
  rows: [
    [...HEADINGS, ...columns],
    ['home', 'w1', 'NEW', 'Ann', ...columns.map(() => 'x')],
  ],
});

const HINT = 'Excel’s Undo can’t go back past this.';

/** Whether Excel's list of steps was emptied since the last question. */
function wasEmptied(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      (globalThis as unknown as { excelTestHost: ExcelTestHost }).excelTestHost.workbook.undoCleared.splice(0)
        .length > 0,
  );
}

const box = (page: Page, name: string) =>
  page.locator('.drop-downs label').filter({ hasText: name }).locator('input');

/** Whether the box says before it is ticked that Undo cannot go back past it. */
async function isWarned(page: Page, name: string): Promise<boolean> {
  const id = await box(page, name).getAttribute('aria-describedby');
  return id !== null && (await page.locator(`[id="${id}"]`).innerText()) === HINT;
}

test('Drop-downs say what Undo can’t go back past where it is so, and nowhere else', async () => {
  const page = await openInExcel(pages, [
    sheet('Short', 'GENDER', 'BRITISHCITIZENSHIP'),
    sheet('Long', 'GENDER', 'ETHNICITY'),
    sheet('Other', 'GENDER', 'ETHNICITY'),
  ]);
  await page.locator('#check-button').waitFor();
  await page.locator('[role=tab]').filter({ hasText: 'Codes' }).click();
  await page.getByText('Drop-downs in the sheet').click();
  await page.locator('.drop-downs').getByText(HINT).waitFor();
  await wasEmptied(page);

  for (const name of ['Short', 'Long', 'Other', 'Other', 'Short', 'Long']) {
    const warned = await isWarned(page, name);
    const wanted = !(await box(page, name).isChecked());
    await box(page, name).click();
    await page.locator('.drop-downs fieldset:not([disabled])').waitFor();
    expect([name, await box(page, name).isChecked(), await wasEmptied(page)]).toEqual([name, wanted, warned]);
  }
});

test('Preparing for a provider says it where a list is long, and not where all are short', async () => {
  for (const [columns, isLong] of [
    [['GENDER'], false],
    [['GENDER', 'ETHNICITY'], true],
  ] as const) {
    const page = await openInExcel(pages, [sheet('Staff', ...columns)]);
    await page.locator('#check-button').waitFor();
    await check(page);
    await page.getByText('Hand over').click();
    await page.locator('#prepare-for-provider').waitFor();
    if (isLong) await page.locator('.hand-over').getByText(HINT).waitFor();
    const described = await page.locator('#prepare-for-provider').getAttribute('aria-describedby');
    await wasEmptied(page);
    await page.locator('#prepare-for-provider').click();
    await page.getByText('is at the end of the workbook').first().waitFor();
    expect([described !== null, await wasEmptied(page)]).toEqual([isLong, isLong]);
  }
});

test('A blank sheet says it once a table with long lists is chosen', async () => {
  const page = await openInExcel(pages, [sheet('Staff', 'GENDER')]);
  await page.locator('#check-button').waitFor();
  await page.getByText('Add a blank sheet').click();
  expect(await page.locator('.blank-sheet').getByText(HINT).count()).toBe(0);
  await page.locator('.blank-sheet select').selectOption('asc-wds/worker');
  await page.locator('.blank-sheet').getByText(HINT).waitFor();
  expect(await button(page, 'Add it').getAttribute('aria-describedby')).not.toBeNull();
});
