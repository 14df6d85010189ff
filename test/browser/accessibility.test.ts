import type { Page } from 'playwright-core';
import { button, check, chooseFile, faultsInEveryLook, openSample, usePages } from '../support/pages';

const pages = usePages();

/** What is on the screen, in the order in which a user meets it, and how to get there. */
const SCREENS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['nothing open', async (page) => page.getByText('No workbook is open yet').waitFor()],
  [
    'nothing recognised',
    async (page) => {
      await chooseFile(page, 'shopping.csv', 'Milk,Bread\n2,1\n');
      await page.getByText('No sheet was recognised').waitFor();
    },
  ],
  [
    'headings corrected',
    async (page) => {
      await chooseFile(
        page,
        'staff.csv',
        'LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,Notes\nhome,w1,NEW,Ann,none\n',
      );
      await button(page, 'ASC-WDS workers').click();
      await page.getByLabel('This sheet is').waitFor();
    },
  ],
  [
    'sheets recognised',
    async (page) => {
      await page.reload();
      await openSample(page);
    },
  ],
  [
    'problems listed, and the reason of one',
    async (page) => {
      await check(page);
      await button(page, 'Why?').click();
    },
  ],
  [
    'codes',
    async (page) => {
      await page.getByRole('tab', { name: 'Codes' }).click();
      await page.getByLabel('Code list').selectOption({ index: 2 });
      await page.locator('.code-table').waitFor();
    },
  ],
  [
    'items of the standard',
    async (page) => {
      await page.getByRole('tab', { name: 'Standard' }).click();
      await page.locator('.item').first().waitFor();
    },
  ],
  [
    'help',
    async (page) => {
      await page.locator('.help-button').click();
      await page.getByRole('dialog').waitFor();
    },
  ],
];

test('At a width of 320 pixels axe finds nothing wrong on any screen in any look', async () => {
  const page = await pages.open({ viewport: { width: 320, height: 640 } });
  const found: [string, string[]][] = [];
  for (const [screen, go] of SCREENS) {
    await go(page);
    found.push([screen, await faultsInEveryLook(page)]);
  }
  expect(found).toEqual(SCREENS.map(([screen]) => [screen, []]));
});
