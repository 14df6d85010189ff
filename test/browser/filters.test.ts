import type { Locator, Page } from 'playwright-core';
import { focused } from '../support/keyboard';
import { button, check, chooseFile, counts, openSample, usePages } from '../support/pages';

const pages = usePages();

/** One name with a letter that plain names do not have: a query, which may be right. */
const PEOPLE = [
  'Person reference,Family name,Given name,Date of birth,Ethnic group',
  'P1,Ash,Ann,01/02/1980,WBRI',
  'P2,Bîrch,Ben,01/02/1981,WBRI',
].join('\n');

/** One of the filter's choices, by its words. */
function choice(page: Page, words: string): Locator {
  return page.locator('.filter-choices label', { hasText: new RegExp(`^${words}`) }).locator('select');
}

/** Chooses the first option that there is, and gives its words and the number of its problems. */
async function chooseFirst(select: Locator, like: RegExp): Promise<{ words: string; count: string }> {
  const words = (await select.locator('option').allInnerTexts()).find((option) => like.test(option))!;
  await select.selectOption({ label: words });
  return { words, count: /\((\d+)\)$/.exec(words)![1]! };
}

/** Waits until so many problems are listed. */
async function waitForListed(page: Page, count: string): Promise<void> {
  await page.waitForFunction(
    (number) => document.querySelector('.step-place')?.textContent?.replace(/^.* of /, '') === number,
    count,
  );
}

test('A query that is explained no longer counts, and is found again among the explained', async () => {
  const page = await pages.open();
  await chooseFile(page, 'people.csv', PEOPLE);
  await page.locator('#check-button').waitFor();
  await check(page);
  const before = await counts(page);
  await button(page, 'It is right: explain').click();
  // Left with Escape, the focus is where it was.
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('It is right: explain…');
  await page.keyboard.press('Enter');
  await page.getByLabel(/^Why is it right/).fill('Her passport has it so.');
  await button(page, 'Save the note').click();
  await page.waitForFunction(
    () => document.querySelectorAll('.severity-toggle .severity-count')[1]?.textContent === '0',
  );
  const explained = await counts(page);

  await page.getByText('1 query is explained.').waitFor();
  await button(page, 'See it').click();
  await button(page, 'Next').click();
  await page.getByText('Her passport has it so.').waitFor();
  expect([before[1], explained[1], await page.locator('.step-place').innerText()]).toEqual([
    '1 query',
    '0 queries',
    '1 of 1',
  ]);

  await button(page, 'Take the note away').click();
  await button(page, 'Back to open problems').click();
  await page.getByText('1 query').waitFor();
});

test('Problems are listed by column, by what is wrong, and by the cells that are selected', async () => {
  const page = await pages.open();
  await openSample(page);
  await check(page);
  await page.locator('.filter-bar summary').click();
  const column = await chooseFirst(choice(page, 'Column'), /Ethnicity/);
  await waitForListed(page, column.count);
  const byColumn = await counts(page);
  await button(page, 'Show all problems').click();

  const rule = await chooseFirst(choice(page, 'What is wrong'), /\(\d+\)$/);
  await waitForListed(page, rule.count);
  await button(page, 'Show all problems').click();

  const where = page.locator('.card-where');
  await waitForListed(page, '83');
  const left = await where.innerText();
  await button(page, 'Next').click();
  await page.waitForFunction((text) => document.querySelector('.card-where')?.textContent !== text, left);
  const gone = await where.innerText();
  await page.getByLabel('Only the cells I have selected').check();
  await waitForListed(page, '1');
  expect([column.count, byColumn]).toEqual(['8', ['8 errors', '0 queries', '0 warnings']]);
  expect(await where.innerText()).toBe(gone);
});
