import type { Page } from 'playwright-core';
import { accessibilityFaults, button, check, chooseFile, usePages } from '../support/pages';

const pages = usePages();

const STAFF = [
  'Name,DOB,NI No,Job title',
  'Ann Lee,01/02/1980,AB123456C,Cook',
  'Bob May,02/03/1981,AB123457C,Cook',
  'TOTAL,,,',
  ',,,',
  'Agency staff,,,',
  'Name,Agency,DOB,NI No',
  'Cy Dee,Acme,01/01/1990,AB123458C',
].join('\n');

const rows = (page: Page) => page.locator('.left-out-rows');

async function checked(): Promise<Page> {
  const page = await pages.open({ viewport: { width: 330, height: 640 } });
  await chooseFile(page, 'staff.csv', STAFF);
  await page.locator('#check-button').waitFor();
  await check(page);
  await rows(page).waitFor();
  return page;
}

test('Rows that look like no data are checked with a key, and left out again, and the focus is not lost', async () => {
  const page = await checked();
  expect(await rows(page).innerText()).toContain('Row 4 looks like a total: not checked.');
  const isData = button(page, 'It is data: check it');
  await isData.focus();
  await page.keyboard.press('Enter');
  await rows(page).getByText('Checked as you chose: 1 row that looks like no data.').waitFor();
  await page.locator('.outcome').filter({ hasText: '3 rows checked' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('check-button');
  await button(page, 'Leave out again').focus();
  await page.keyboard.press('Space');
  await rows(page).getByText('Row 4 looks like a total').waitFor();
  await page.locator('.outcome').filter({ hasText: '2 rows checked' }).waitFor();
});

test('A second list is checked as one of its own, is corrected by itself, and is forgotten on request', async () => {
  const page = await checked();
  await button(page, 'Check it as a list of its own').focus();
  await page.keyboard.press('Enter');
  await rows(page).getByText('Checked as you chose: 1 list below the first.').waitFor();
  await page.locator('.outcome').filter({ hasText: '3 rows checked' }).waitFor();
  await page.locator('.sheets-folded > summary').click();
  await page.locator('.sheet-row').filter({ hasText: 'from row 6' }).click();
  await page.getByText('This list is').waitFor();
  expect(await page.locator('.corrector h2').innerText()).toMatch(/, from row 6$/);
  expect(await page.locator('.corrector input[type=number]').inputValue()).toBe('7');
  expect(await page.locator('.corrector-columns').innerText()).toContain('Agency');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.locator('.corrector select').first().selectOption('');
  await page.locator('.sheet-reason').waitFor();
  await button(page, 'Match automatically').click();
  await page.locator('.corrector-columns').getByText('Agency').waitFor();
  await button(page, 'Back').click();
  await page.locator('.help-button').click();
  await button(page, 'What is remembered…').click();
  await page.locator('.remembered').getByText('1 list below the first, checked as you chose').waitFor();
  await page
    .locator('.remembered li')
    .filter({ hasText: 'list below' })
    .locator('fluent-button, button')
    .click();
  await page.locator('.outcome').filter({ hasText: '2 rows checked' }).waitFor();
});
