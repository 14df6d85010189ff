import type { Page } from 'playwright-core';
import { readSettingsXml } from '../../addin/workbook/settings-xml';
import { part } from '../hosts/files/support/saved';
import { browserStores, NO_STORES } from '../support/browser-stores';
import { openInExcel } from '../support/excel-pane';
import type { ExcelTestHost } from '../../tools/excel-test-host/install-excel-test-host';
import { hasMark, MARKED_ROWS } from '../support/marked-staff';
import { writeWorkbook } from '../support/open-workbook';
import { accessibilityFaults, button, bytesOf, check, chooseFile, usePages } from '../support/pages';

const pages = usePages();

const SHEET = 'Canary list';
const NOTE = 'Canary note: asked twice.';
const SETTINGS = 'customXml/item1.xml';
const CODED = 'The code you choose for this word';
const FORGET = 'Forget what this browser remembers';

function workbook(): Buffer {
  const rows = MARKED_ROWS.map((row) => row.map((value) => ({ value })));
  const columns = MARKED_ROWS[0]!.map(() => ({ width: 20, style: 'text' as const }));
  return Buffer.from(writeWorkbook([{ tag: '', name: SHEET, columns, rows }]));
}

/** Does all that is remembered, in the pane over an open and marked workbook. */
async function doEverything(page: Page): Promise<void> {
  await page.locator('#check-button').waitFor();
  // Headings are corrected, a day is chosen.
  await page.locator('.sheet-row').first().click();
  await page.getByLabel(/^Column G, Canary pet/).selectOption({ index: 1 });
  await page.getByText('Your choice').waitFor();
  await page.getByLabel(/^Column G, Canary pet/).selectOption('');
  await page.getByLabel(/^Column E, Sex/).selectOption('');
  await button(page, 'Back').click();
  await page.getByLabel('Reference date').fill('2026-11-05');
  await check(page);
  // One word's code is remembered by the browser, another's by the workbook.
  await choose(page, 'Canary folk', 'browser');
  await choose(page, 'Canary other', 'workbook');
  // A query is explained, warnings are set aside.
  await toProblem(page, 'Ethnicity is blank');
  await button(page, 'It is right: explain').click();
  await page.getByLabel(/^Why is it right/).fill(NOTE);
  await button(page, 'Save the note').click();
  await toProblem(page, 'has spaces before or after');
  await button(page, 'Set this warning aside').click();
  await page.getByText('1 warning is set aside').waitFor();
  // What is typed into boxes stays in them.
  await page.getByRole('tab', { name: 'Standard' }).click();
  await page.locator('.panel-standard input[type=search]').first().fill('Canary search');
  await page.getByRole('tab', { name: 'Check' }).click();
}

/** Types a code for a word, with where it is to be remembered. */
async function choose(page: Page, word: string, place: 'browser' | 'workbook'): Promise<void> {
  await toProblem(page, new RegExp(`"${word}" is not`));
  await page.getByLabel(CODED).selectOption(place);
  const typed = page.locator('[data-part=type-instead]').first();
  await typed.fill('WOTH');
  await typed.press('Enter');
  await page.locator('.card-what', { hasText: new RegExp(`"${word}"`) }).waitFor({ state: 'detached' });
}

async function toProblem(page: Page, what: string | RegExp): Promise<void> {
  const card = page.locator('.card-what', { hasText: what });
  for (let steps = 0; steps < 10 && (await card.count()) === 0; steps += 1) {
    const before = await page.locator('.card').innerText();
    await button(page, 'Next').click();
    await page.waitForFunction(
      (text) => document.querySelector<HTMLElement>('.card')?.innerText !== text,
      before,
    );
  }
  await card.waitFor();
}

/** What of the stores has a mark, by place. */
async function marked(page: Page): Promise<string[]> {
  return Object.entries(await browserStores(page)).flatMap(([place, text]) => (hasMark(text) ? [place] : []));
}

async function keysKept(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage));
}

async function downloaded(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  return bytesOf(download);
}

/** Settings as the workbook carries them, but for the digests of its rows. */
const CARRIED = {
  version: 1,
  choices: [
    {
      sheet: SHEET,
      layout: 'swc/staff-2023',
      headingRow: 0,
      columns: [
        [6, null],
        [4, null],
      ],
    },
  ],
  referenceDate: '2026-11-05',
  collections: [],
  answers: [['swc-ethnicity', 'canary other', 'WOTH', expect.any(String) as unknown]],
  notes: [
    [expect.stringMatching(/^[0-9a-f]{26}$/) as unknown, NOTE, expect.any(String) as unknown],
    [expect.stringMatching(/^warning \S+ PersonFamilyName$/) as unknown, '', expect.any(String) as unknown],
  ],
};

test('Of all that is done with a file the browser keeps no cell, no heading of one’s own, no name and no note', async () => {
  const page = await pages.open();
  await chooseFile(page, 'Canary grievance.xlsx', workbook());
  await doEverything(page);
  expect([await marked(page), await keysKept(page)]).toEqual([[], ['workforce-standard.remembered']]);
  expect({ ...(await browserStores(page)), localStorage: '[]' }).toEqual(NO_STORES);

  const file = await downloaded(page);
  expect(readSettingsXml(part(file, SETTINGS))).toEqual(CARRIED);

  // It is offered again, with no name of the workbook it was chosen in, and nothing is done unasked.
  await page.reload();
  await chooseFile(page, 'Canary other.xlsx', workbook());
  await page.getByText(/As you chose on .* for a sheet with the same headings/).waitFor();
  expect(await page.locator('.offers').innerText()).not.toContain('grievance');
  await check(page);
  await button(page, 'Use the codes chosen before (2)').click();
  await button(page, 'Change 2 cells').waitFor();
  expect(await marked(page)).toEqual([]);
});

test('All that is remembered is listed at the start, and forgotten by the keyboard', async () => {
  const page = await pages.open({ viewport: { width: 340, height: 640 } });
  await chooseFile(page, 'Canary.xlsx', workbook());
  await doEverything(page);
  const file = await downloaded(page);
  await page.reload();

  const opener = page.locator('.panel-check .remembered-link');
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog.remembered[open]');
  await dialog.getByText(/a word of yours is WOTH \(Any Other White Background\)/).waitFor();
  expect(await dialog.getByRole('listitem').count()).toBe(2);
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.locator('fluent-button', { hasText: FORGET }).press('Enter');
  await dialog.getByText('Nothing is remembered here.').waitFor();
  expect(await browserStores(page)).toEqual(NO_STORES);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('remembered-link');

  // The workbook has its own list.
  await chooseFile(page, 'again.xlsx', file);
  await page.locator('#check-button').waitFor();
  await page.locator('.panel-check .remembered-link').click();
  await dialog.getByText(`"canary other" is WOTH`).waitFor();
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
    'Checked as on 5 November 2026',
    expect.stringMatching(/^Sheet "Canary list": taken for SWC staff/) as unknown,
    expect.stringMatching(/"canary other" is WOTH/) as unknown,
    expect.stringContaining(`your note "${NOTE}"`) as unknown,
    expect.stringMatching(/set aside, warnings for PersonFamilyName/) as unknown,
  ]);
  await dialog.locator('fluent-button', { hasText: 'Forget what this workbook remembers' }).click();
  await dialog.getByText('Nothing is remembered here.').first().waitFor();
  await dialog.locator('fluent-button', { hasText: 'Close' }).click();
  expect(part(await downloaded(page), SETTINGS)).toBe('');
});

test('A first row of people that is taken for headings by hand is kept nowhere', async () => {
  const page = await pages.open();
  await chooseFile(
    page,
    'Canary grievance.csv',
    'Canary-Zebedee Canaryson,CANARY1,Canary Street,01/02/1980,White British\n',
  );
  await page.getByText('No sheet was recognised').waitFor();
  await page.locator('.sheet-row').first().click();
  await page.getByLabel('This sheet is').selectOption('standard/person');
  await page.locator('.corrector-columns').waitFor();
  expect(await browserStores(page)).toEqual(NO_STORES);
});

test('What the first version kept is gone once the page has opened', async () => {
  const old = JSON.stringify({ version: 1, matches: [{ name: SHEET, headings: ['canary'] }] });
  const page = await pages.open({
    prepare: async (opened) => {
      await opened.addInitScript((text) => localStorage.setItem('workforce-standard.matches', text), old);
    },
  });
  await page.getByText('No workbook is open yet').waitFor();
  expect(await browserStores(page)).toEqual(NO_STORES);
});

test('In Excel the same is true of the pane, and of the workbook’s own settings', async () => {
  const page = await openInExcel(pages, [{ name: SHEET, rows: MARKED_ROWS }]);
  await doEverything(page);
  expect([await marked(page), await keysKept(page)]).toEqual([[], ['workforce-standard.remembered']]);
  expect({ ...(await browserStores(page)), localStorage: '[]' }).toEqual(NO_STORES);

  const { settings, parts } = await page.evaluate(() => {
    const { workbook: fake } = (globalThis as unknown as { excelTestHost: ExcelTestHost }).excelTestHost;
    return { settings: [...fake.settings], parts: [...fake.customXmlParts.values()] };
  });
  const [choice] = CARRIED.choices;
  const own = {
    ...CARRIED,
    choices: [{ ...choice, sheet: expect.not.stringMatching(/canary/i) as unknown }],
  };
  expect(Object.fromEntries(settings)).toEqual({
    workforce: own,
    'workforce-part': expect.stringMatching(/^[0-9a-f]{26}$/) as unknown,
  });
  expect(parts.map(readSettingsXml)).toEqual([CARRIED]);

  await page.getByLabel('Help: what the marks mean').click();
  await page.locator('.help .remembered-link').click();
  const dialog = page.locator('dialog.remembered[open]');
  await dialog.locator('fluent-button', { hasText: 'Forget what this workbook remembers' }).click();
  await dialog.locator('fluent-button', { hasText: FORGET }).click();
  await dialog.getByText('Nothing is remembered here.').nth(1).waitFor();
  expect(await browserStores(page)).toEqual(NO_STORES);
  expect(
    await page.evaluate(() => {
      const { workbook: fake } = (globalThis as unknown as { excelTestHost: ExcelTestHost }).excelTestHost;
      return [fake.settings.size, fake.customXmlParts.size];
    }),
  ).toEqual([0, 0]);
});
