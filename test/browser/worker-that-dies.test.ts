import { check, chooseFile, counts, usePages } from '../support/pages';

const pages = usePages();
const HEADINGS = 'LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,POSTCODE,DOB,GENDER,ETHNICITY';
const STAFF = [HEADINGS, 'home,w1,NEW,Ann,,,01/02/1980,77,31', 'home,w2,NEW,Ben,,,01/02/1980,1,78'].join(
  '\r\n',
);

/** The worker ends without a word to the page. */
async function endWorker(page: Awaited<ReturnType<typeof pages.open>>): Promise<void> {
  const [worker] = page.workers();
  const closed = new Promise((resolve) => worker!.once('close', resolve));
  await worker!.evaluate('setTimeout(() => self.close())');
  await closed;
}

test('A worker that dies is said and started again, and the file, its problems and its changes are all still there', async () => {
  const page = await pages.open();
  await chooseFile(page, 'staff.csv', STAFF);
  await page.locator('#check-button').waitFor();
  await check(page);
  const before = await counts(page);
  expect(page.workers()).toHaveLength(1);

  await endWorker(page);
  await page.locator('.banner-title', { hasText: 'was started again' }).waitFor();
  expect(await counts(page)).toEqual(before);

  // Live checking goes on: a cell that is put right is right.
  await page.locator('[data-part=type-instead]').first().fill('1');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (errors) => document.querySelector('.severity-toggle')?.textContent?.replace(/\s+/g, ' ') !== errors,
    before[0],
  );
  await check(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  expect(download.suggestedFilename()).toBe('staff.csv');
});
