import type { Page } from 'playwright-core';
import { TO_FIX } from '../hosts/files/support/plans';
import { buildXlsx } from '../support/build-xlsx';
import { accessibilityFaults, chooseFile, usePages } from '../support/pages';
import { writeWorkbook } from '../support/open-workbook';

const pages = usePages();

/** A sheet with a list of ours in column B, and one of the user's in column C. */
const LISTED = buildXlsx({
  sheets: [
    {
      name: 'Staff',
      data:
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Ethnicity</t></is></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>Ann</t></is></c><c r="B2" t="inlineStr"><is><t>WIRI</t></is></c></row>',
      after:
        '<dataValidations count="2"><dataValidation type="list" errorTitle="Workforce" sqref="B2:B99"><formula1>"WBRI - White - British,WIRI - White - Irish,MWBC - White and Black Caribbean"</formula1></dataValidation>' +
        '<dataValidation type="list" sqref="C2:C99"><formula1>"Yes - always,No"</formula1></dataValidation></dataValidations>',
    },
  ],
});

/** Opens a file and goes into its sheet. */
async function openSheet(name: string, content: string | Uint8Array, settings = {}): Promise<Page> {
  const page = await pages.open(settings);
  await chooseFile(page, name, typeof content === 'string' ? content : Buffer.from(content));
  await page.locator('[data-part=grid] canvas').first().waitFor();
  await page.keyboard.press('F6');
  if ((await page.locator('[data-part=grid] :focus').count()) === 0) await page.keyboard.press('F6');
  await page.locator('[data-part=grid] :focus').waitFor({ state: 'attached' });
  return page;
}

/** What stands in the selected cell, once it is the named one. */
async function content(page: Page, cell: string): Promise<string> {
  const bar = page.getByLabel(`Content of ${cell}`, { exact: true });
  await bar.waitFor();
  return bar.inputValue();
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test('5,000 rows of Excel’s are pasted at once, past the last row, and taken back in one step', async () => {
  const page = await openSheet('staff.csv', 'Name,Code\n');
  const rows = Array.from({ length: 5_000 }, (_, at) => `Ann ${at}\t00${at}\t"two\nlines"`);
  await press(page, 'ArrowDown');
  await content(page, 'A2');
  await paste(page, `${rows.join('\r\n')}\r\n`);
  // The last row is the 50th of the empty ones that follow, for more to be typed in.
  await press(page, 'Control+ArrowDown');
  await content(page, 'A5051');
  await press(page, 'ArrowRight', ...Array<string>(50).fill('ArrowUp'));
  expect(await content(page, 'B5001')).toBe('004999');
  await press(page, 'Control+z');
  expect(await content(page, 'A2')).toBe('');
  await press(page, 'Control+ArrowDown');
  expect(await content(page, 'A51')).toBe('');
});

test('A block is copied as Excel takes it, long texts and lines whole', async () => {
  const long = 'x'.repeat(300);
  const page = await openSheet('staff.csv', `Name,Note\n"Ann ""A""","${long}"\n`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`Name\tNote\n"Ann ""A"""\t${long}`);
});

test('Words are found in the whole sheet', async () => {
  const names = Array.from({ length: 3_000 }, (_, at) => `Person ${at}`);
  const page = await openSheet('staff.csv', `Name\n${names.join('\n')}\n`);
  await press(page, 'Control+f');
  const box = page.locator('[data-part=grid] input');
  await box.fill('person 2999');
  await page.getByText('1 result').first().waitFor();
  await box.press('Enter');
  expect(await content(page, 'A3001')).toBe('Person 2999');
});

test('A code is chosen by its words', async () => {
  const page = await openSheet('staff.xlsx', LISTED);
  await press(page, 'ArrowDown', 'ArrowRight');
  await content(page, 'B2');
  await press(page, 'Alt+ArrowDown');
  const options = page.locator('.choice-editor li');
  await options.first().waitFor();
  // The code that is there is the one to begin from.
  expect([
    await options.allInnerTexts(),
    await page.locator('.choice-editor [aria-selected=true]').innerText(),
  ]).toEqual([
    ['WBRI - White - British', 'WIRI - White - Irish', 'MWBC - White and Black Caribbean'],
    'WIRI - White - Irish',
  ]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.type('x');
  await page.getByText('No code has these words.').waitFor();
  await page.getByRole('combobox', { name: /^Code/ }).fill('brit');
  await press(page, 'ArrowDown', 'Enter');
  await press(page, 'ArrowUp');
  expect(await content(page, 'B2')).toBe('WBRI');
});

test('A code is typed over a list, a choice of the user’s own list is kept whole, and Escape changes nothing', async () => {
  const page = await openSheet('staff.xlsx', LISTED);
  await press(page, 'ArrowDown', 'ArrowRight');
  await content(page, 'B2');
  await page.keyboard.type('MWBC', { delay: 30 });
  await press(page, 'Enter', 'ArrowUp', 'ArrowRight');
  expect(await content(page, 'C2')).toBe('');
  await press(page, 'Enter');
  await page.locator('.choice-editor li').filter({ hasText: 'Yes - always' }).click();
  await press(page, 'ArrowUp');
  expect(await content(page, 'C2')).toBe('Yes - always');
  await press(page, 'ArrowLeft');
  expect(await content(page, 'B2')).toBe('MWBC');
  await press(page, 'Enter', 'ArrowUp', 'Escape');
  await page.locator('.choice-editor li').first().waitFor({ state: 'detached' });
  expect(await content(page, 'B2')).toBe('MWBC');
});

test.each([
  ['pressed', (page: Page) => page.locator('[data-part=grid]').click({ position: { x: 180, y: 83 } })],
  [
    'followed with Ctrl+Enter',
    (page: Page) => press(page, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'Control+Enter'),
  ],
])('A link of a sheet of ours leads to its cell when it is %s', async (_, follow) => {
  const staff = { tag: '', name: "Staff's list", columns: [], rows: [[{ value: 'Name' }]] };
  const page = await openSheet('to-fix.xlsx', writeWorkbook([TO_FIX, staff]));
  await content(page, 'A1');
  await follow(page);
  await content(page, 'K12');
  expect(await page.locator('.sheet-tabs [aria-current=true]').innerText()).toBe("Staff's list");
});
