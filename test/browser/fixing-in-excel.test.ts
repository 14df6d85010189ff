import { excelCell, openInExcel, waitForErrorMarks } from '../support/excel-pane';
import { button, check, usePages } from '../support/pages';

const pages = usePages();

const STAFF = {
  name: 'Staff',
  rows: [
    ['LOCALESTID', 'UNIQUEWORKERID', 'STATUS', 'DISPLAYID', 'GENDER'],
    ['home', 'w1', 'NEW', 'Ann', 'Female'],
    ['home', 'w2', 'NEW', 'Ben', 7],
    ['home', 'w3', 'NEW', 'Cas', 1],
  ],
};

test('In Excel a suggestion goes into its cell, a value is typed for the next, marks follow, and Undo takes back', async () => {
  const page = await openInExcel(pages, [STAFF]);
  const genders = async () => [await excelCell(page, 'Staff', 1, 4), await excelCell(page, 'Staff', 2, 4)];
  await page.locator('#check-button').waitFor();
  await check(page);
  await waitForErrorMarks(page, 'Staff', 'E2:E3');

  await button(page, 'Use 2 (Female)').click();
  await waitForErrorMarks(page, 'Staff', 'E3');
  expect(await genders()).toEqual([2, 7]);

  // The next problem has come up, its box ready to be typed into.
  await page.getByText('7 is not a gender code.', { exact: true }).waitFor();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await waitForErrorMarks(page, 'Staff', '');
  expect(await genders()).toEqual([2, 1]);

  await page.getByText('2 changes made here').click();
  await page.locator('.fix-log fluent-button').first().click();
  await waitForErrorMarks(page, 'Staff', 'E3');
  expect(await genders()).toEqual([2, 7]);
});
