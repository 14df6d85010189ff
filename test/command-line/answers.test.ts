import { readFileSync } from 'node:fs';
import type { ReportJson } from '../../addin/command-line/report-json';
import { formatSettings } from '../../addin/remembering/settings';
import { FileHost } from '../../addin/hosts/files/file-host';
import { wordedStaff } from '../hosts/support/worded-staff';
import { useCommand } from './support/command';
import { openWorkbook } from '../support/open-workbook';

const { run, write, path } = useCommand();

const ETHNICITY = 4;
const ANSWER = { list: 'swc-ethnicity', word: 'borders folk', code: 'WOTH', on: '2026-11-02' };

/** The file as the page saves it when it remembers what a word means. */
async function remembering(): Promise<string> {
  const host = new FileHost('browser', openWorkbook(wordedStaff(), 'staff.xlsx'));
  await host.saveSettings(formatSettings({ choices: [], collections: [], answers: [ANSWER] }));
  return write('staff.xlsx', host.save().bytes);
}

/** The ethnicities in a file. */
function ethnicitiesIn(file: string): unknown[] {
  const sheet = openWorkbook(readFileSync(file), 'copy.xlsx').sheets[0]!;
  return [1, 2, 3, 4].map((row) => sheet.cell(row, ETHNICITY));
}

test('A code that was chosen for a word is suggested for it, with the day, and for no other word', async () => {
  const { findings } = JSON.parse((await run([await remembering(), '--json'])).printed) as ReportJson;
  const words = findings.filter(({ column }) => column === 'E');

  expect(words.map(({ cell, suggestions: [first] }) => [cell, first?.value, first?.chosenOn])).toEqual([
    ['E2', 'WOTH', '2026-11-02'],
    ['E3', 'WOTH', '2026-11-02'],
    ['E4', undefined, undefined],
  ]);
  expect((await run([await remembering()])).printed.replace(/\s+/g, ' ')).toContain(
    'As chosen on 2 November 2026, is it WOTH (Any Other White Background)?',
  );
});

test.each<[string, string[], unknown[]]>([
  ['by --fix safe alone', [], ['Borders folk', 'borders  folk', 'Zebra', 'WBRI']],
  ['when it is asked for too', ['--use-answers'], ['WOTH', 'WOTH', 'Zebra', 'WBRI']],
])('What was chosen is put into the copy %s', async (_, more, expected) => {
  const out = path(`fixed${more.join('')}.xlsx`);
  await run([await remembering(), '--fix', 'safe', '--out', out, ...more]);

  expect(ethnicitiesIn(out)).toEqual(expected);
});
