import { check, chooseFile, counts, openSample, usePages } from '../support/pages';

const pages = usePages();
const ROWS = 25_000;
const HEADINGS = 'LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB,GENDER,ETHNICITY';

/** Two wrong cells a row: a gender and an ethnicity that are no codes. */
function wrongTwice(): string {
  const rows = Array.from({ length: ROWS }, (_, at) => `home,w${at},NEW,Name ${at},,,01/02/1980,77,78`);
  return [HEADINGS, ...rows].join('\r\n');
}

test('A list of 50,000 problems keeps a few dozen rows in the page and is scrolled to its end', async () => {
  const page = await pages.open();
  await chooseFile(page, 'many.csv', wrongTwice());
  await page.locator('#check-button').waitFor();
  await page.locator('#check-button').click();
  await page.locator('.card').waitFor();
  await page.locator('#check-button').waitFor();
  const errors = Number(/[\d,]+/.exec((await counts(page))[0] ?? '')?.[0].replace(/,/g, ''));
  expect(errors).toBeGreaterThanOrEqual(2 * ROWS);

  const tree = page.locator('.tree');
  await page.locator('[role=treeitem][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.querySelector('.tree')!.scrollTop > 0);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await tree.evaluate((box, part) => (box.scrollTop = (box.scrollHeight - box.clientHeight) * part), share);
    await page.waitForFunction(() => {
      const box = document.querySelector('.tree')!.getBoundingClientRect();
      const middle = document.elementFromPoint(box.left + 40, box.top + box.height / 2);
      return middle?.closest('[role=treeitem]') !== null;
    });
    expect(await page.locator('[role=treeitem]').count()).toBeLessThan(60);
  }
});

test('The problem on the card is in view in the list, however much room the card takes', async () => {
  const page = await pages.open();
  await openSample(page);
  await check(page);
  await page.locator('.card').waitFor();
  await page.setViewportSize({ width: 1366, height: 720 });
  await page.waitForFunction(() => {
    const tree = document.querySelector('.tree')!.getBoundingClientRect();
    const row = document.querySelector('.tree [aria-selected=true]')!.getBoundingClientRect();
    return row.top >= tree.top && row.bottom <= tree.bottom;
  });
});

test('Each row of the list says which it is and of how many', async () => {
  const page = await pages.open();
  await chooseFile(
    page,
    'few.csv',
    [HEADINGS, 'home,w1,NEW,Ann,,,01/02/1980,77,78', 'home,w2,NEW,Ben,,,01/02/1980,77,31'].join('\n'),
  );
  await page.locator('#check-button').waitFor();
  await check(page);
  const cell = page.getByRole('treeitem', { name: /^F2/ });
  expect([
    await cell.getAttribute('aria-level'),
    await cell.getAttribute('aria-posinset'),
    await cell.getAttribute('aria-setsize'),
  ]).toEqual(['3', '1', '2']);
});
