/** The pane as Excel shows it, in front of a fake workbook. */
import type { Page } from 'playwright-core';
import { officeScript } from '../../tools/excel-test-host/in-browser';
import type { ExcelTestHost } from '../../tools/excel-test-host/install-excel-test-host';
import type { SheetData } from '../../tools/excel-test-host/workbook-data';
import type { Pages } from './pages';

export async function openInExcel(pages: Pages, sheets: readonly SheetData[]): Promise<Page> {
  const script = await officeScript({ name: 'Staff.xlsx', sheets: [...sheets] });
  return pages.open({
    path: '/taskpane.html',
    viewport: { width: 320, height: 640 },
    prepare: async (page) => {
      await page.route('https://appsforoffice.microsoft.com/**', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: script }),
      );
    },
  });
}

/** What a cell of Excel's holds, row and column from 0. */
export function excelCell(page: Page, sheet: string, row: number, column: number): Promise<unknown> {
  return page.evaluate(
    ([name, y, x]) =>
      (globalThis as unknown as { excelTestHost: ExcelTestHost }).excelTestHost.workbook
        .sheet(name as string)
        .valueAt(y as number, x as number),
    [sheet, row, column],
  );
}

/** Waits until our marks of errors lie there and nowhere else on a sheet: they are drawn after the list. */
export async function waitForErrorMarks(page: Page, sheet: string, places: string): Promise<void> {
  await page.waitForFunction(
    ([name, expected]) =>
      (globalThis as unknown as { excelTestHost: ExcelTestHost }).excelTestHost.workbook
        .sheet(name!)
        .conditionalFormats.filter(({ formula }) => formula.includes('workforce:error'))
        .map(({ address }) => address)
        .join() === expected,
    [sheet, places],
  );
}
