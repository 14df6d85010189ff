/** Microsoft's client in Node, in front of a fake workbook: `Excel` and `Office` become globals of the test. */
import { readFileSync } from 'node:fs';
import type { OfficeOptions } from './fake-office';
import type { FakeWorkbook } from './workbook/fake-workbook';
import type { ClientWindow, ExcelTestHost } from './install-excel-test-host';
import { installExcelTestHost } from './install-excel-test-host';

/** The client's own globals: known to the window beforehand, they are kept there and not in the function. */
const NAMES = [
  'OSF',
  'OfficeExt',
  'Microsoft',
  'Office',
  'OfficeExtension',
  'OfficeCore',
  'OfficeRuntime',
  'Excel',
];

let client: ClientWindow | undefined;

/**
 * The client as Excel on the web has it, run as a function so that it shares the test's own Object and Array. It is
 * loaded once a test file.
 */
function loadClient(): ClientWindow {
  if (client) return client;
  const code = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
  const window: Record<string, unknown> = { Promise, setTimeout, clearTimeout };
  Object.assign(window, {
    window,
    self: window,
    document: {},
    navigator: { userAgent: '' },
    location: { href: '' },
  });
  for (const name of NAMES) window[name] = undefined;
  // Microsoft's own file, from the package we pin. It makes globals of its window and then uses them by bare name.
  const run = new Function('window', `with (window) { ${code}\n}`);
  run(window);
  client = window as unknown as ClientWindow;
  return client;
}

export function openInExcel(workbook: FakeWorkbook, options: OfficeOptions = {}): ExcelTestHost {
  const window = loadClient();
  const host = installExcelTestHost(window, workbook, options);
  Object.assign(globalThis, { Excel: window.Excel, Office: window.Office });
  return host;
}
