import type { Page } from 'playwright-core';
import { button, check, chooseFile, openSample, usePages } from '../support/pages';

const pages = usePages();

/** A page to which no part of the program comes whose name matches, until `come`. */
async function without(name: RegExp): Promise<{ readonly page: Page; readonly come: () => void }> {
  let isBlocked = true;
  const page = await pages.open({
    prepare: async (opened) => {
      await opened.route('**/*.js', (route) =>
        isBlocked && name.test(new URL(route.request().url()).pathname)
          ? route.abort('connectionrefused')
          : route.continue(),
      );
    },
  });
  return { page, come: () => (isBlocked = false) };
}

const STAFF = 'LOCALESTID,UNIQUEWORKERID,STATUS,ETHNICITY\nhome,w1,NEW,77\n';

test.each([
  ['the grid', /\/grid-/],
  ['the box for typing', /data-grid-overlay-editor/],
])('The sheet is drawn on request when %s did not come at first', async (_, name) => {
  const { page, come } = await without(name);
  await chooseFile(page, 'staff.csv', STAFF);
  await page.getByText('The sheet could not be drawn').waitFor();
  await check(page);
  come();
  await button(page, 'Try again').click();
  await page.locator('[data-part=grid] canvas').first().waitFor();
  expect(await page.getByText('The sheet could not be drawn').count()).toBe(0);
});

test('The standard is read on request when its part did not come at first', async () => {
  const { page, come } = await without(/standard-reader/);
  await openSample(page);
  await page.locator('[role=tab]').filter({ hasText: 'Standard' }).click();
  await page.getByText('The standard could not be fetched').waitFor();
  come();
  await button(page, 'Try again').click();
  await page.getByText('Questions and answers').waitFor();
});

test('The report is printed on request when its part did not come at first, and this is said', async () => {
  const { page, come } = await without(/print-document/);
  await chooseFile(page, 'staff.csv', STAFF);
  await check(page);
  await page.getByText('Hand over').click();
  await page.locator('#print-report').click();
  await page.locator('.banner-title').filter({ hasText: 'Printing the report is not possible' }).waitFor();
  come();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const fetched = page.waitForResponse(/print-document/);
  await page.locator('#print-report').click();
  expect((await fetched).status()).toBe(200);
});
