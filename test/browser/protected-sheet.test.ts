import { buildXlsx } from '../support/build-xlsx';
import { bytesOf, check, chooseFile, counts, usePages } from '../support/pages';
import { openWorkbook } from '../support/open-workbook';

const pages = usePages();

const HEADINGS = ['LOCALESTID', 'UNIQUEWORKERID', 'STATUS', 'DISPLAYID', 'GENDER'];
/** The gender in E2 is no code. */
const ROWS = [HEADINGS, ['home', 'w1', 'NEW', 'Ann', '77']];
const DATA = ROWS.map(
  (cells, at) =>
    `<row r="${at + 1}">${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
).join('');

const workbook = Buffer.from(
  buildXlsx({
    sheets: [
      { name: 'Notes', data: '' },
      { name: 'Staff', data: DATA, after: '<sheetProtection sheet="1" objects="1" scenarios="1"/>' },
    ],
  }),
);

test('The problems of a protected sheet are listed; why its cells are not marked, and not changed, is said', async () => {
  const page = await pages.open();
  await chooseFile(page, 'locked.xlsx', workbook);
  await page.locator('#check-button').waitFor();
  expect(await page.locator('.sheet-row').first().innerText()).toContain(', protected');
  await check(page);

  expect((await counts(page))[0]).toBe('1 error');
  expect(await page.locator('.card-where').innerText()).toBe('E2');
  expect(await page.locator('fluent-message-bar').allInnerTexts()).toEqual([
    'Staff is listed but not marked\nThe sheet is protected, so its cells were not marked. In Excel choose Review, ' +
      'Unprotect Sheet, save and check again.',
  ]);

  // The pane went to the cell on its sheet; a key pressed there tells why nothing happens.
  await page.locator('[data-part=grid] canvas').first().waitFor();
  await page.keyboard.press('F6');
  await page.locator('[data-part=grid] :focus').waitFor({ state: 'attached' });
  await page.keyboard.press('1');
  await page.getByRole('alert').waitFor();
  expect(await page.locator('.page-message > span').innerText()).toBe(
    'E2 is locked. In Excel choose Review, Unprotect Sheet, save the file and open it again.',
  );

  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const copy = await bytesOf(download);
  expect(openWorkbook(new Uint8Array(copy), 'copy.xlsx').sheet('Staff').cell(1, 4)).toBe('77');
  expect(copy.equals(workbook)).toBe(true);
});
