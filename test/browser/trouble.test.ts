import type { Page } from 'playwright-core';
import { button, check, chooseFile, counts, openSample, usePages } from '../support/pages';

const pages = usePages();

const HEADINGS = 'LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB,GENDER,ETHNICITY';
/** More than one part: the first has 1,000 rows. */
const LONG = [
  HEADINGS,
  ...Array.from({ length: 1500 }, (_, at) => `home,w${at},NEW,Name ${at},,,01/02/1980,77,31`),
].join('\n');

/** The n-th request of a check, from 1, is answered so; the others as they should. */
async function spoil(page: Page, nth: number, how: 'down' | 'rubbish' | 'broken'): Promise<void> {
  let requests = 0;
  await page.route('**/api/checks', async (route) => {
    requests += 1;
    if (requests < nth) return route.continue();
    if (how === 'down') return route.abort('connectionrefused');
    if (how === 'rubbish') return route.fulfill({ contentType: 'application/json', body: '{"cats": true}' });
    return route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Oops</h1>' });
  });
}

test.each(['down', 'rubbish', 'broken'] as const)(
  'A service that is %s midway leaves what was checked on show, and the rest can be asked for again',
  async (how) => {
    const page = await pages.open();
    await chooseFile(page, 'long.csv', LONG);
    await page.locator('#check-button').waitFor();
    await spoil(page, 2, how);
    await check(page);
    await page.getByText('500 rows of 1,500 rows got no answer').waitFor();
    const [partly] = await counts(page);

    await page.unroute('**/api/checks');
    await button(page, 'Retry the rest').click();
    await page.getByText('500 rows of 1,500 rows got no answer').waitFor({ state: 'detached' });
    await page.locator('#check-button').waitFor();
    const [whole] = await counts(page);
    expect(
      [partly, whole].map((text) => Number(/[\d,]+/.exec(text ?? '')?.[0].replace(/,/g, '')) >= 1000),
    ).toEqual([true, true]);
    expect(partly).not.toBe(whole);
  },
);

test('A service that is down from the start is told, and asked again on request', async () => {
  const page = await pages.open({
    prepare: async (opened) => {
      await opened.route('**/api/**', (route) => route.abort('connectionrefused'));
    },
  });
  const again = button(page, 'Try again');
  await again.waitFor();
  expect(await page.locator('#panel-check').innerText()).toContain('Your workbook is as it was.');
  await page.unroute('**/api/**');
  await again.click();
  await page.getByText('No workbook is open yet').waitFor();
});

test('A service that goes away before a check again leaves the last result, marked as old, and is asked few times', async () => {
  const page = await pages.open();
  await openSample(page);
  await check(page);
  const before = await counts(page);
  let requests = 0;
  await page.route('**/api/**', async (route) => {
    requests += 1;
    await route.abort('connectionrefused');
  });
  await page.locator('#check-button').click();
  await page.locator('.banner-title').filter({ hasText: 'This is the result of the check before' }).waitFor({
    timeout: 60_000,
  });

  expect(await counts(page)).toEqual(before);
  expect(await page.locator('#panel-check').innerText()).toContain('The checking service cannot be reached.');
  expect(await page.locator('#pane').innerText()).not.toMatch(/no problems/i);
  const first = requests;
  await button(page, 'Check again').click();
  await page.locator('#check-button').waitFor();
  // One attempt tells that it is still so.
  expect(requests - first).toBeLessThanOrEqual(6);
  expect(first).toBeLessThanOrEqual(20);
});

test('A slow service shows how far the check is and what it has found, and Stop keeps what was checked', async () => {
  const page = await pages.open();
  await chooseFile(page, 'long.csv', LONG);
  await page.locator('#check-button').waitFor();
  let requests = 0;
  await page.route('**/api/checks', async (route) => {
    requests += 1;
    // The second part never comes.
    if (requests === 1) await route.continue();
  });
  await page.locator('#check-button').click();
  await page.getByText(/^1,000 of 1,500 rows/).waitFor();
  // What is found by then is there to be worked on.
  const place = page.locator('.step-place');
  await page.getByText(/^1 of /).waitFor();
  await button(page, 'Next').click();
  await page.getByText(/^2 of /).waitFor();
  expect([await page.locator('#stop-button').count(), await page.locator('.outcome').count()]).toEqual([
    1, 0,
  ]);
  const before = await place.innerText();
  await page.locator('#stop-button').click();
  await page.getByText('You stopped the check').waitFor();
  expect(await page.getByText('1,000 rows were checked before that.').count()).toBe(1);
  expect(await place.innerText()).toBe(before);
});

test('No words of a program reach the user, whatever the service answers', async () => {
  const page = await pages.open();
  await openSample(page);
  await spoil(page, 1, 'broken');
  await check(page);
  await page.locator('fluent-message-bar').first().waitFor();
  const words = (await page.locator('#pane').innerText()).toLowerCase();
  expect(
    ['invalid', 'null', 'undefined', 'schema', 'exception', 'http', 'something went wrong', 'oops'].filter(
      (word) => words.includes(word),
    ),
  ).toEqual([]);
});
