import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseFile, usePages } from '../support/pages';

const pages = usePages();
const NAME = 'social_work_workforce_2022_one_worker.xml';
const sample = readFileSync(join(__dirname, '../samples/csww', NAME));

test('An XML return that is chosen before the standard is there is opened when it is', async () => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  const page = await pages.open({
    prepare: async (opened) => {
      await opened.route('**/api/standard', async (route) => {
        await asked;
        await route.continue();
      });
    },
  });
  await chooseFile(page, NAME, sample);
  answer();
  await page.locator('#check-button').waitFor();
  expect(await page.locator('.sheet-row').allInnerTexts()).toEqual([
    expect.stringContaining('Header'),
    expect.stringContaining('LALevelVacancies'),
    expect.stringContaining('CSWWWorker'),
  ]);
});

test('An XML return is not opened while the service is away, and it is said why', async () => {
  const page = await pages.open({
    prepare: async (opened) => {
      await opened.route('**/api/standard', (route) => route.abort());
    },
  });
  await chooseFile(page, NAME, sample);
  await page.getByRole('alert').waitFor();
  expect(await page.locator('.page-message > span').innerText()).toBe(
    'An XML return is read by what its collection asks for, which could not be fetched from the service. Check your connection, and open the file again.',
  );
});
