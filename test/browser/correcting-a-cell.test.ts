import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { queriedStaff } from '../hosts/support/queried-staff';
import { goToEthnicity } from '../../tools/go-to-problem';
import { button, bytesOf, check, chooseFile, counts, openSample, usePages } from '../support/pages';
import { openWorkbook } from '../support/open-workbook';

const pages = usePages();

async function sample(): Promise<Buffer> {
  return Buffer.from(await (await fetch(`${pages.url()}/sample.xlsx`)).arrayBuffer());
}

/** Drops a file on the page as from a folder. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([base64, file]) => {
      const data = new DataTransfer();
      data.items.add(
        new File([Uint8Array.from(atob(base64!), (character) => character.charCodeAt(0))], file!),
      );
      return data;
    },
    [bytes.toString('base64'), name],
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

function errorsIn(texts: readonly string[]): number {
  return Number(/\d+/.exec(texts[0] ?? '')?.[0]);
}

test('A workbook is dropped, checked, put right in one cell, checked again, downloaded and opened once more', async () => {
  const page = await pages.open();
  await drop(page, 'our staff.xlsx', await sample());
  await page.locator('#check-button').waitFor();
  await check(page);
  const before = errorsIn(await counts(page));

  // The first problem is on show, on its sheet; the list leads to others.
  expect(await page.locator('.card-where').innerText()).toMatch(/^Staff list, /);
  await goToEthnicity(page);
  expect(await page.locator('.formula-bar input').inputValue()).toBe('White British');

  // F6 goes to the sheet, where typing replaces the cell.
  await page.locator('[data-part=grid] canvas').first().waitFor();
  await page.keyboard.press('F6');
  await page.locator('[data-part=grid] :focus').waitFor({ state: 'attached' });
  await page.keyboard.type('31', { delay: 40 });
  await page.keyboard.press('Enter');
  // It is checked as it is typed.
  await page.getByRole('treeitem', { name: /^I9 / }).waitFor({ state: 'detached' });
  expect(errorsIn(await counts(page))).toBe(before - 1);

  // The copy has the new cell, and marks.
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const bytes = await bytesOf(download);
  expect(openWorkbook(new Uint8Array(bytes), 'copy.xlsx').sheet('Staff list').cell(8, 8)).toBe(31);
  const marks = Object.entries(unzipSync(new Uint8Array(bytes))).filter(([, part]) =>
    strFromU8(part).includes('workforce:error'),
  );
  expect(marks.length).toBeGreaterThan(0);

  // It opens again, and the problem stays away.
  await chooseFile(page, download.suggestedFilename(), bytes);
  await page.getByText(download.suggestedFilename()).waitFor();
  await check(page);
  expect(errorsIn(await counts(page))).toBe(before - 1);
});

test('A note on a query is in the downloaded copy, and is asked after before another file is opened', async () => {
  const page = await pages.open();
  await chooseFile(page, 'staff.xlsx', Buffer.from(queriedStaff()));
  await page.locator('#check-button').waitFor();
  await check(page);
  await button(page, 'It is right: explain').click();
  await page.getByLabel(/^Why is it right/).fill('She does not want to say.');
  await button(page, 'Save the note').click();
  await page.locator('.file-name', { hasText: 'changed' }).waitFor();
  const explained = await counts(page);

  await chooseFile(page, 'other.csv', 'Milk,Bread\n2,1\n');
  await page.getByText('You have changes that are in no downloaded copy yet.').waitFor();
  await button(page, 'Keep editing').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  await chooseFile(page, 'other.csv', 'Milk,Bread\n2,1\n');
  await page.getByText('No sheet was recognised').waitFor();

  await chooseFile(page, download.suggestedFilename(), await bytesOf(download));
  await page.locator('#check-button').waitFor();
  await check(page);
  expect([explained[1], (await counts(page))[1]]).toEqual(['1 query', '1 query']);
});

test('A change is taken back and made again', async () => {
  const page = await pages.open();
  await openSample(page);
  await check(page);
  const cell = page.locator('.formula-bar input');
  const before = await cell.inputValue();
  await cell.fill('31');
  await cell.press('Enter');
  await page.keyboard.press('Control+z');
  await page.waitForFunction(
    (value) => document.querySelector<HTMLInputElement>('.formula-bar input')?.value === value,
    before,
  );
  await page.keyboard.press('Control+y');
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('.formula-bar input')?.value === '31',
  );
});

test('Opening another file while there are changes asks first', async () => {
  const page = await pages.open();
  await openSample(page);
  await check(page);
  const cell = page.locator('.formula-bar input');
  await cell.fill('31');
  await cell.press('Enter');
  await chooseFile(page, 'other.csv', 'Milk,Bread\n2,1\n');
  await page.getByText('You have changes that are in no downloaded copy yet.').waitFor();
  await button(page, 'Keep editing').click();
  expect(await page.locator('.file-name').innerText()).toBe('sample.xlsx changed');
  await chooseFile(page, 'other.csv', 'Milk,Bread\n2,1\n');
  await button(page, 'Open anyway').click();
  await page.getByText('No sheet was recognised').waitFor();
  expect(await page.locator('.file-name').innerText()).toBe('other.csv');
});

test('A file that is no workbook is refused in plain words, and the open one stays', async () => {
  const page = await pages.open();
  await openSample(page);
  await chooseFile(
    page,
    'old.xls',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]),
  );
  await page.getByRole('alert').waitFor();
  expect(await page.locator('.page-message > span').innerText()).toContain('Save As');
  expect(await page.locator('.file-name').innerText()).toBe('sample.xlsx');
});
