/** The pane as it is deployed, in front of Microsoft's client for Excel and a fake workbook that holds the sample. */
import type { Page } from 'playwright-core';
import { officeScript } from '../../../tools/excel-test-host/in-browser';
import type { ExcelTestHost } from '../../../tools/excel-test-host/install-excel-test-host';
import { readAsWorkbook } from '../../../tools/excel-test-host/read-as-workbook';
import { check, counts, usePages } from '../../support/pages';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/**';
const pages = usePages();

async function openInExcel(): Promise<Page> {
  const sample = await fetch(`${pages.url()}/sample.xlsx`);
  const script = await officeScript(
    await readAsWorkbook(new Uint8Array(await sample.arrayBuffer()), 'sample.xlsx'),
  );
  const page = await pages.open({
    path: '/taskpane.html',
    viewport: { width: 340, height: 700 },
    prepare: async (opened) => {
      await opened.route(OFFICE_JS, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: script }),
      );
    },
  });
  await page.locator('#check-button').waitFor();
  return page;
}

interface Seen {
  readonly marks: number;
  readonly selection: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly snapshot: string;
}

/** What is in the workbook now. */
function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const { workbook } = (globalThis as unknown as { excelTestHost: ExcelTestHost }).excelTestHost;
    const marks = workbook.sheets.flatMap(({ conditionalFormats }) =>
      conditionalFormats.filter(({ formula }) => formula.startsWith('=LEN("workforce:')),
    );
    const sheets = JSON.stringify((workbook.snapshot() as { sheets: unknown }).sheets);
    return { marks: marks.length, selection: { ...workbook.selection }, snapshot: sheets };
  });
}

function press(page: Page, command: string): Promise<void> {
  return page.evaluate(
    (name) => (globalThis as unknown as { excelTestHost: ExcelTestHost }).excelTestHost.office.press(name),
    command,
  );
}

test('Excel and the browser page find the same in the sample', async () => {
  const excel = await openInExcel();
  await check(excel);
  const browser = await pages.open();
  await browser.getByText('Try the sample', { exact: true }).click();
  await browser.locator('#check-button').waitFor();
  await check(browser);
  const found = await counts(excel);
  expect(found).toEqual(await counts(browser));
  expect(found).toHaveLength(3);
});

test('the ribbon checks and marks, goes to a problem, and clears without a trace', async () => {
  const page = await openInExcel();
  const before = await look(page);
  await press(page, 'checkWorkbook');
  await page.locator('.severity-toggle').first().waitFor();
  const checked = await waitFor(page, ({ marks }) => marks > 0);
  await press(page, 'nextProblem');
  const gone = await waitFor(page, ({ selection }) => selection.row + selection.column > 0);
  await press(page, 'clearMarks');
  const cleared = await waitFor(page, ({ marks }) => marks === 0);
  expect([before.marks, checked.marks > 0, gone.selection.row > 0]).toEqual([0, true, true]);
  expect(cleared.snapshot).toBe(before.snapshot);
});

async function waitFor(page: Page, condition: (seen: Seen) => boolean): Promise<Seen> {
  for (;;) {
    const seen = await look(page);
    if (condition(seen)) return seen;
    await page.waitForTimeout(50);
  }
}
