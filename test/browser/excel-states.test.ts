import type { Page } from 'playwright-core';
import { officeScript } from '../../tools/excel-test-host/in-browser';
import type { ExcelTestHost } from '../../tools/excel-test-host/install-excel-test-host';
import type { SheetData } from '../../tools/excel-test-host/workbook-data';
import { button, check, usePages } from '../support/pages';

const pages = usePages();

const STAFF = {
  name: 'Staff',
  rows: [
    ['LOCALESTID', 'UNIQUEWORKERID', 'STATUS', 'DISPLAYID', 'GENDER'],
    ['home', 'w1', 'NEW', 'Ann', 77],
  ],
};

/** The pane in front of a workbook; `atStart` is done in the page before the pane is. */
async function openPane(sheet: Partial<SheetData> = {}, atStart = ''): Promise<Page> {
  const script = await officeScript({ name: 'Staff.xlsx', sheets: [{ ...STAFF, ...sheet }] });
  return pages.open({
    path: '/taskpane.html',
    viewport: { width: 320, height: 600 },
    prepare: async (page) => {
      await page.route('https://appsforoffice.microsoft.com/**', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: `${script};${atStart}` }),
      );
    },
  });
}

function edit(page: Page, what: 'startCellEdit' | 'endCellEdit'): Promise<void> {
  return page.evaluate(
    (call) => (globalThis as unknown as { excelTestHost: ExcelTestHost }).excelTestHost.executor[call](),
    what,
  );
}

test('A check begun while a cell is being edited says so, and goes on when the cell is left', async () => {
  const page = await openPane();
  await page.locator('#check-button').waitFor();
  await edit(page, 'startCellEdit');
  await page.locator('#check-button').click();
  const notice = page.getByText('If you are editing a cell, press Enter to finish, and the check goes on.');
  await notice.waitFor();
  await edit(page, 'endCellEdit');
  await notice.waitFor({ state: 'detached' });
  await page.locator('.card').waitFor();
  expect(await page.locator('.card-where').innerText()).toBe('E2');
});

test('A pane opened while a cell is being edited says so, and comes when the cell is left', async () => {
  const page = await openPane({}, 'excelTestHost.executor.startCellEdit()');
  await page.getByText('If you are editing a cell, press Enter to finish, and the pane opens.').waitFor();
  await edit(page, 'endCellEdit');
  await page.locator('#check-button').waitFor();
});

test('A protected sheet is named as the user knows it, with the reason why it is not marked', async () => {
  const page = await openPane({}, "excelTestHost.workbook.sheet('Staff').protection.protected = true");
  await page.locator('#check-button').waitFor();
  await check(page);
  expect(await page.locator('fluent-message-bar').allInnerTexts()).toEqual([
    'Staff is listed but not marked\nStaff is protected, so its problems are listed here but not marked.',
  ]);
});

test('Marks of an earlier day are cleared without a check, and the user’s own rules stay', async () => {
  const page = await openPane({
    rules: [
      { address: 'E2', formula: '=LEN("workforce:error")>0' },
      { address: 'A2', formula: '=$A2=""' },
    ],
  });
  await page.locator('#check-button').waitFor();
  await button(page, 'Clear marks').click();
  await page.waitForFunction(
    () =>
      (globalThis as unknown as { excelTestHost: ExcelTestHost }).excelTestHost.workbook
        .sheet('Staff')
        .conditionalFormats.map(({ formula }) => formula)
        .join() === '=$A2=""',
  );
});
