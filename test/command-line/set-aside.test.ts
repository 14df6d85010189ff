import type { ReportJson } from '../../addin/command-line/report-json';
import { formatSettings } from '../../addin/remembering/settings';
import { FileHost } from '../../addin/hosts/files/file-host';
import { MARKED_ROWS } from '../support/marked-staff';
import { openWorkbook, writeWorkbook } from '../support/open-workbook';
import { useCommand } from './support/command';

const { run, write } = useCommand();

/** A sheet with one warning, of spaces round a name, which its workbook sets aside. */
async function setAside(): Promise<string> {
  const rows = MARKED_ROWS.map((row) => row.map((value) => ({ value })));
  const columns = MARKED_ROWS[0]!.map(() => ({ width: 20, style: 'text' as const }));
  const bytes = writeWorkbook([{ tag: '', name: 'Staff', columns, rows }]);
  const host = new FileHost('browser', openWorkbook(bytes, 'staff.xlsx'));
  const notes = new Map([['warning standard/spaces PersonFamilyName', { text: '', on: '2026-11-02' }]]);
  await host.saveSettings(formatSettings({ choices: [], collections: [], notes }));
  return write('staff.xlsx', host.save().bytes);
}

test('Warnings that a workbook sets aside are counted apart', async () => {
  const { findings, counts } = JSON.parse((await run([await setAside(), '--json'])).printed) as ReportJson;
  const { printed } = await run([await setAside()]);

  expect([counts.warnings, counts.setAside, counts.explained]).toEqual([4, 1, 0]);
  expect(findings.filter((one) => one.setAside !== undefined).map((one) => [one.cell, one.setAside])).toEqual(
    [['B2', '2026-11-02']],
  );
  expect(printed).toMatch(/1 warning set aside\. Not counted\.\n +B2 /);
});
