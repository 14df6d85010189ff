import type { Page } from 'playwright-core';
import { goToEthnicity } from '../../tools/go-to-problem';
import {
  accessibilityFaults,
  button,
  check,
  chooseFile,
  faultsInEveryLook,
  openSample,
  usePages,
} from '../support/pages';

const pages = usePages();

/** A way through the page of the standard, each step with the heading that it leads to. */
const WAY: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'P060 National Insurance number',
    async (page) => {
      await page.getByRole('searchbox').fill('NINUMBER');
      await page.getByRole('link', { name: /P060/ }).click();
    },
  ],
  ['Rule', (page) => page.locator('.entry-rule').first().click()],
  [
    'Ethnic group',
    async (page) => {
      await page.getByRole('link', { name: 'All of the standard' }).click();
      await button(page, /Code lists/).click();
      await page.getByRole('searchbox').fill('ethnic group');
      await page.getByRole('link', { name: /^Ethnic group \(DfE/ }).click();
      await page.locator('.code-table').waitFor();
    },
  ],
  ['Questions and answers', (page) => page.getByRole('link', { name: 'Questions and answers' }).click()],
];

async function heading(page: Page): Promise<string> {
  return (await page.locator('.reader-page h2').innerText()).trim();
}

test('The standard is read from search to item, rule, list and answers, accessible in every look', async () => {
  const page = await pages.open({ path: '/standard.html', viewport: { width: 360, height: 640 } });
  await page.locator('.item').first().waitFor();
  const faults = [await faultsInEveryLook(page)];
  for (const [title, go] of WAY) {
    await go(page);
    await page.locator('.reader-page h2').filter({ hasText: title }).waitFor();
    faults.push(await faultsInEveryLook(page));
  }
  expect(faults).toEqual(faults.map(() => []));
});

test('An address leads straight to an item, Back leads back, and what is not there is said', async () => {
  const page = await pages.open({ path: '/standard.html#item/P060' });
  await page.locator('.reader-page h2').waitFor();
  expect(await heading(page)).toBe('P060 National Insurance number');
  await page.goto(`${pages.url()}/standard.html#item/P9999`);
  await page.getByText('There is no item P9999').waitFor();
  await page.goBack();
  await page.getByText('There is no item P9999').waitFor({ state: 'detached' });
  expect(await heading(page)).toBe('P060 National Insurance number');
});

test('One press leads from a problem to its item, in the pane', async () => {
  const page = await pages.open();
  await openSample(page);
  await check(page);
  await goToEthnicity(page);
  await button(page, /^About P/).click();
  await page.locator('.panel-standard .reader-page h2').waitFor();
  expect(await heading(page)).toBe('P100 Ethnic group');
});

test('Coverage is a bar and numbers, and leads to what is missing, accessible in every look', async () => {
  const page = await pages.open({ viewport: { width: 320, height: 640 } });
  await openSample(page);
  await check(page);
  await page.getByRole('tab', { name: 'Coverage' }).click();
  await page.locator('.coverage').waitFor();
  const rows = await page.locator('.coverage tbody tr:first-child').allInnerTexts();
  const others = await page.locator('.coverage-others li').allInnerTexts();
  expect([rows, others].map((texts) => texts.map((text) => text.split(/\s/)[0]))).toEqual([
    ['Standard', 'ASC-WDS'],
    ['CSWW', 'SWC', 'LGES', 'CSM'],
  ]);
  // What must be given is in sight; what may be left out is folded.
  await page.locator('.missing button:visible').filter({ hasText: 'ADDRESS1' }).waitFor();
  await page.locator('.coverage-optional:visible > summary').click();
  await page.locator('.coverage-optional .missing li').first().waitFor();
  await page.locator('.coverage-layout:visible summary').first().click();
  expect(await faultsInEveryLook(page)).toEqual([]);
});

test('Collections are ticked one by one, and the list is of one of them', async () => {
  const page = await pages.open();
  await openSample(page);
  const picker = page.locator('.collections-picker').first();
  await picker.locator('summary').click();
  expect(await accessibilityFaults(page)).toEqual([]);
  for (const name of ['Standard', 'ASC-WDS', 'SWC']) await picker.getByLabel(name, { exact: true }).click();
  expect(await picker.locator('summary').innerText()).toBe('3 of 6 collections');
  await page.keyboard.press('Escape');
  expect(await picker.getAttribute('open')).toBeNull();
  await check(page);
  await page.locator('.filter-bar summary').click();
  const filter = page.getByLabel('Problems for');
  await filter.selectOption('asc-wds');
  await button(page, 'Next').click();
  expect(await page.locator('.card-for').innerText()).toContain('ASC-WDS');
});

test('A correction is offered for the next file with the same headings', async () => {
  const page = await pages.open();
  const file = 'LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,Shoe\nhome,w1,NEW,Ann,31\n';
  await chooseFile(page, 'first.csv', file);
  await page.locator('.sheet-row').first().click();
  await page.getByLabel(/^Column E, Shoe/).selectOption('ETHNICITY');
  await page.getByText('Your choice').waitFor();
  await chooseFile(page, 'second.csv', file);
  await button(page, 'Match as before').click();
  await button(page, 'Match as before').waitFor({ state: 'detached' });
  await page.locator('.sheet-row').first().click();
  expect(await page.getByLabel(/^Column E, Shoe/).inputValue()).toBe('ETHNICITY');
});
