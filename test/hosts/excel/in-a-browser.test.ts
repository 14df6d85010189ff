import { join } from 'node:path';
import { build } from 'esbuild';
import type * as excelHost from '../../../addin/hosts/excel/excel-host';
import { connectBrowser } from '../../support/run/shared';
import { officeScript } from '../../../tools/excel-test-host/in-browser';
import type { ExcelTestHost } from '../../../tools/excel-test-host/install-excel-test-host';

const EXCEL_HOST = join(__dirname, '..', '..', '..', 'addin', 'hosts', 'excel', 'excel-host.ts');

/** The host as the pane has it, at `addin.createExcelHost`. */
async function bundleHost(): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [EXCEL_HOST], bundle: true, format: 'iife', globalName: 'addin' },
    ...{ target: 'es2022', write: false, logLevel: 'silent' },
  });
  return outputFiles[0]?.text ?? '';
}

const STAFF = {
  name: 'Staff',
  rows: [
    ['Name', 'Born'],
    ['A. Adams', 32_874],
  ],
  formats: { '1,1': 'dd/mm/yyyy' },
  rules: [{ address: 'B2', formula: '=$B2>TODAY()' }],
};

test('in a browser too, marking and clearing through Microsoft’s client leave the workbook as it was', async () => {
  const browser = await connectBrowser();
  const page = await browser.newPage();
  await page.addScriptTag({ content: await officeScript({ name: 'Staff.xlsx', sheets: [STAFF] }) });
  await page.addScriptTag({ content: await bundleHost() });
  const outcome = await page.evaluate(async () => {
    const { addin, excelTestHost } = globalThis as unknown as {
      addin: typeof excelHost;
      excelTestHost: ExcelTestHost;
    };
    const { workbook } = excelTestHost;
    const before = JSON.stringify(workbook.snapshot());
    const host = await addin.createExcelHost();
    const [sheet] = await host.listSheets();
    const id = sheet?.id ?? '';
    const rows = [];
    for await (const block of host.read(id, { row: 0, rowCount: 2 })) rows.push(...block.rows);
    await host.mark([{ sheet: id, cells: [{ row: 1, column: 1, severity: 'error' }] }]);
    const rules = workbook.sheet('Staff').conditionalFormats.map(({ formula }) => formula);
    await host.clearMarks();
    return { name: host.name, rows, rules, asBefore: JSON.stringify(workbook.snapshot()) === before };
  });
  await browser.close();
  expect(outcome).toEqual({
    name: 'Staff.xlsx',
    rows: [
      ['Name', 'Born'],
      ['A. Adams', { date: '1990-01-01' }],
    ],
    rules: ['=LEN("workforce:error")>0', '=$B2>TODAY()'],
    asBefore: true,
  });
});
