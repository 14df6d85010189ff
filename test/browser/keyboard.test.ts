import { focused, tabTo } from '../support/keyboard';
import { openSample, usePages } from '../support/pages';

const pages = usePages();

test('Everything from opening to the next problem is done without a mouse', async () => {
  const page = await pages.open();
  await tabTo(page, 'Try the sample');
  await page.keyboard.press('Enter');
  await page.locator('#check-button').waitFor();
  // The sheet is on the way, and is not a trap.
  await page.locator('[data-part=grid] canvas').first().waitFor();
  await tabTo(page, 'Check workbook');
  await page.keyboard.press('Enter');
  await page.locator('.card').waitFor();
  await page.locator('#check-button').waitFor();
  // The button pressed was gone while the check ran; the focus is where it was.
  await page.waitForFunction(() => document.activeElement?.id === 'check-button');

  const first = await page.locator('.card-where').innerText();
  await tabTo(page, 'Next');
  await page.keyboard.press('Enter');
  await page.waitForFunction((was) => document.querySelector('.card-where')?.textContent !== was, first);
  expect(await focused(page)).toBe('Next');
});

test('The list of problems is walked, opened, closed and used with the keys of a tree', async () => {
  const page = await pages.open();
  await openSample(page);
  await page.locator('#check-button').click();
  await page.locator('.card').waitFor();
  await page.locator('[role=treeitem][tabindex="0"]').focus();
  // The first group is open, for the problem on show is in it: closed, it leads to the next.
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  const row = () =>
    page.evaluate(() => [
      document.activeElement?.getAttribute('aria-level'),
      document.activeElement?.getAttribute('aria-expanded'),
    ]);
  expect(await row()).toEqual(['1', 'false']);
  await page.keyboard.press('ArrowRight');
  expect(await row()).toEqual(['1', 'true']);
  await page.keyboard.press('ArrowRight');
  expect(await row()).toEqual(['2', 'false']);
  // Enter opens the kind of problem and goes to its first cell.
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-level') === '3');
  expect(await row()).toEqual(['3', null]);
  await page.keyboard.press('Enter');
  const cell = await page.evaluate(() => document.activeElement?.querySelector('.tree-cell')?.textContent);
  expect(await page.locator('.cell-name').innerText()).toBe(cell);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await row()).toEqual(['1', 'true']);
});

test('F6 goes from the pane to the sheet and back', async () => {
  const page = await pages.open();
  await openSample(page);
  await page.locator('[data-part=grid] canvas').first().waitFor();
  await page.locator('#check-button').focus();
  await page.keyboard.press('F6');
  // The canvas, or the cell that it tells to screen readers once it has drawn itself.
  await page.locator('[data-part=grid] :focus').waitFor({ state: 'attached' });
  await page.keyboard.press('F6');
  expect(await page.evaluate(() => document.querySelector('#pane')?.contains(document.activeElement))).toBe(
    true,
  );
});

test('The shortcuts of Excel go to the next problem and back, from the sheet too', async () => {
  const page = await pages.open();
  await openSample(page);
  await page.locator('#check-button').click();
  await page.locator('.card').waitFor();
  await page.locator('#check-button').waitFor();
  const problem = page.locator('.card-where');
  const first = await problem.innerText();
  await page.locator('[data-part=grid] canvas').first().waitFor();
  await page.keyboard.press('F6');
  await page.keyboard.press('Control+Alt+Shift+ArrowDown');
  await page.waitForFunction((was) => document.querySelector('.card-where')?.textContent !== was, first);
  const second = await problem.innerText();
  // The sheet has gone there, and nowhere else.
  expect(second).toContain(await page.locator('.cell-name').innerText());
  await page.keyboard.press('Control+Alt+Shift+ArrowUp');
  await page.getByText(first, { exact: true }).waitFor();
});
