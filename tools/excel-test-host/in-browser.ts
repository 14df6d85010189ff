import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { WorkbookData } from './workbook-data';

/**
 * A script to answer a page with in the place of Office.js: Microsoft's client for Excel on the web, in front of a fake
 * workbook. Once it has run, `Excel` and `Office` are there, and `excelTestHost` (an `ExcelTestHost`) shows what came
 * of the workbook.
 */
export async function officeScript(data: WorkbookData): Promise<string> {
  const code = `
    import { installExcelTestHost } from './install-excel-test-host';
    import { workbookOf } from './workbook-data';
    window.excelTestHost = installExcelTestHost(window, workbookOf(${JSON.stringify(data)}));
  `;
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: __dirname, loader: 'ts' },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const client = await readFile(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
  return `${client}\n;${outputFiles[0]?.text ?? ''}`;
}
