import type { Page } from 'playwright-core';
import { buildXlsx } from '../support/build-xlsx';
import { focused } from '../support/keyboard';
import { button, check, chooseFile, openSample, usePages } from '../support/pages';

const pages = usePages();

const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

const HIDING = buildXlsx({
  sheets: [
    {
      name: 'Staff',
      before: '<cols><col min="2" max="2" hidden="1"/></cols>',
      data:
        `<row r="1">${cell('A1', 'Name')}${cell('B1', 'NI number')}</row>` +
        `<row r="2" hidden="1">${cell('A2', 'Ann')}${cell('B2', 'AB123456C')}</row>`,
    },
  ],
});

/** Whether leaving the page asks first. */
async function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

/** Row and column of the cell that the formula bar names, and whether the grid shows its place. */
async function selected(page: Page): Promise<{ name: string; inView: boolean }> {
  return page.evaluate(() => {
    const name = document.querySelector('.cell-name')!.textContent!;
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(name)!;
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    // The grid tells its own cells to screen readers, those in view alone.
    const told = document.querySelector(
      `[data-part=grid] [role=row][aria-rowindex="${Number(row) + 1}"] [aria-colindex="${column + 1}"]`,
    );
    return { name, inView: told !== null };
  });
}

test('Previous brings its cell into view again, also one that was clicked on before', async () => {
  const page = await pages.open();
  await openSample(page);
  await check(page);
  const seen: { name: string; inView: boolean }[] = [];
  for (const way of ['Next', 'Next', 'Next', 'Previous', 'Previous', 'Previous']) {
    const before = await page.locator('.cell-name').innerText();
    await button(page, way).click();
    await page.waitForFunction((name) => document.querySelector('.cell-name')?.textContent !== name, before);
    if (way === 'Next' && seen.length === 1) {
      // The grid remembers the cell that its own keys went to last.
      await page.locator('[data-part=grid] canvas[tabindex]').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
    }
    await page.waitForTimeout(300);
    seen.push(await selected(page));
  }
  expect(seen.filter(({ inView }) => !inView)).toEqual([]);
  expect(new Set(seen.map(({ name }) => name)).size).toBeGreaterThan(3);
});

test('The page is never longer than the window, whatever is read in the pane', async () => {
  const page = await pages.open();
  await openSample(page);
  await check(page);
  await button(page, /^About /).click();
  await page.locator('#panel-standard').waitFor();
  await page.locator('#panel-standard h2').first().waitFor({ state: 'attached' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  expect(height).toBeLessThanOrEqual(0);
});

test('The list keeps six rows at least while a card and the filter are open', async () => {
  const page = await pages.open();
  await openSample(page);
  await check(page);
  await page.locator('.filter-bar summary').click();
  expect(await page.locator('.tree').evaluate((tree) => tree.clientHeight)).toBeGreaterThanOrEqual(240);
});

test('Closing the page asks first while a cell is being typed, and not when nothing is', async () => {
  const page = await pages.open();
  await openSample(page);
  const before = await asksBeforeLeaving(page);
  await page.locator('[data-part=grid] canvas[tabindex]').focus();
  await page.keyboard.press('F2');
  await page.locator('#portal :is(input, textarea)').waitFor();
  const typing = await asksBeforeLeaving(page);
  await page.keyboard.press('Escape');
  await page.locator('#portal :is(input, textarea)').waitFor({ state: 'detached' });
  const after = await asksBeforeLeaving(page);
  const bar = page.locator('.formula-bar input');
  await bar.fill('Something else');
  expect([before, typing, after, await asksBeforeLeaving(page)]).toEqual([false, true, false, true]);
});

test('The keyboard goes on in the pane once the sample is open', async () => {
  const page = await pages.open();
  await button(page, 'Try the sample').focus();
  await page.keyboard.press('Enter');
  await page.locator('#check-button').waitFor();
  await page.waitForFunction(() => document.activeElement !== document.body);
  expect(await focused(page)).toBe('Check');
});

test('What the file hides is shown, and said to be hidden', async () => {
  const page = await pages.open();
  await chooseFile(page, 'staff.xlsx', Buffer.from(HIDING));
  expect(await page.locator('.hidden-note').innerText()).toBe(
    'Hidden in the file, shown here: column B; row 2.',
  );
});
