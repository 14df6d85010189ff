import type { Page } from 'playwright-core';
import { button, faultsInEveryLook, openSample, usePages } from '../support/pages';

const pages = usePages();

const NARROW = { width: 340, height: 700 };

const open = (rule: string, more: Parameters<typeof pages.open>[0] = {}) =>
  pages.open({ ...more, path: `/standard.html#rule/${rule}`, viewport: NARROW });

/** What stands under a heading of the page up to the next one: rows of tables, cell by cell. */
async function rowsUnder(page: Page, heading: string): Promise<string[][]> {
  await page.locator('.reader-page h3').getByText(heading, { exact: true }).waitFor();
  return page.evaluate((title) => {
    const rows: string[][] = [];
    let under = false;
    for (const part of document.querySelectorAll<HTMLElement>('.reader-page h3, .reader-page tr')) {
      if (part.tagName === 'H3') under = part.innerText === title;
      else if (under)
        rows.push(
          [...part.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
        );
    }
    return rows;
  }, heading);
}

describe('A rule on the page of the standard', () => {
  it('shows the cells that it finds and those that it lets pass', async () => {
    const page = await open('asc-wds/worker-1290-1');
    const headings = ['MAINJOBROLE Main job role', 'MAINJRDESC Main job role description'];
    expect(await rowsUnder(page, 'Found')).toEqual([headings, ['23', 'blank'], ['27', 'blank']]);
    expect(await rowsUnder(page, 'Not found')).toEqual([headings, ['23', 'Gardener'], ['8', 'blank']]);
  });

  it('that compares rows shows which of them are found, and names the tables', async () => {
    const page = await open('standard/foreign-key');
    expect(await rowsUnder(page, 'Found')).toEqual([
      ['Row', 'Contract reference', 'Person reference'],
      ['2 found', 'C1', '10028'],
      ['Person reference'],
      ['10027'],
    ]);
    expect(await page.locator('.example caption').allInnerTexts()).toEqual([
      'Contract',
      'Person',
      'Contract',
      'Person',
    ]);
  });

  it('shows them in the pane as well', async () => {
    const page = await pages.open();
    await openSample(page);
    await page.getByRole('tab', { name: 'Standard' }).click();
    await page.getByRole('searchbox', { name: /items, code lists and rules/ }).fill('full-time equivalent');
    await button(page, /^Rules/).click();
    await page.locator('.entry-rule').filter({ hasText: 'fte-against-hours' }).click();
    const [headings] = await rowsUnder(page, 'Not found');
    expect(headings).toEqual([
      'Full-time equivalent',
      'Hours per week',
      'Full-time hours per week',
      'Weeks per year',
    ]);
  });

  it('is read without examples when they can’t be had', async () => {
    const page = await open('standard/foreign-key', {
      prepare: async (opened) => {
        await opened.route('**/rule-examples.json', (route) => route.abort());
      },
    });
    await page.locator('.reader-page h2').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.reader-page h3').count()).toBe(0);
  });

  it.each(['csww/L059', 'standard/primary-key'])(
    '%s is accessible in every look, and no wider than the pane',
    async (rule) => {
      const page = await open(rule);
      await rowsUnder(page, 'Not found');
      expect(await faultsInEveryLook(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        NARROW.width,
      );
    },
  );
});
