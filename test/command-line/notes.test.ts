import { readFileSync } from 'node:fs';
import type { ReportJson } from '../../addin/command-line/report-json';
import { checkWorkbook } from '../../addin/checking/check-workbook';
import { noteKey } from '../../addin/explaining/notes';
import { matchWorkbook } from '../../addin/matching/match-workbook';
import type { Settings } from '../../addin/remembering/settings';
import { formatSettings } from '../../addin/remembering/settings';
import { FileHost } from '../../addin/hosts/files/file-host';
import { engineApi, realStandard } from '../support/real-standard';
import { part } from '../hosts/files/support/saved';
import { queriedStaff } from '../hosts/support/queried-staff';
import { useCommand } from './support/command';
import { openWorkbook } from '../support/open-workbook';

const { run, write, path } = useCommand();
const NOTE = { text: 'Does not want to say.', on: '2026-11-02' };
const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

/** The file as the page saves it with these settings. */
async function keptIn(settings: Partial<Settings>): Promise<Uint8Array> {
  const host = new FileHost('browser', openWorkbook(queriedStaff(), 'staff.xlsx'));
  await host.saveSettings(formatSettings({ choices: [], collections: [], ...settings }));
  return host.save().bytes;
}

/** Notes on the queries of these rows, as the pane keeps them. */
async function notesOn(...rows: readonly number[]): Promise<Settings['notes']> {
  const host = new FileHost('browser', openWorkbook(queriedStaff(), 'staff.xlsx'));
  const options = { referenceDate: '2026-11-22', collections: [] };
  const match = await matchWorkbook(host, realStandard, { ...options, choices: [] });
  const done = await checkWorkbook({ host, api: engineApi, standard: realStandard }, match, options);
  const queries = done.findings.filter(({ row, severity }) => severity === 'query' && rows.includes(row));
  return new Map(queries.map((finding) => [noteKey(done, finding)!, NOTE]));
}

describe('queries that were explained on the page or in Excel', () => {
  it('are shown with their notes, and neither counted nor marked', async () => {
    const file = write('staff.xlsx', await keptIn({ notes: await notesOn(1) }));
    const out = path('marked.xlsx');
    const { printed, status, errors } = await run([file, '--out', out]);

    expect({ status, errors, printed: printed.split('\n\n').slice(2) }).toEqual({
      status: 0,
      errors: '',
      printed: [
        expect.stringMatching(/^1 query\. .+\n {2}Column E, Ethnicity\n {4}E3 {2}\S.+$/) as unknown,
        expect.stringMatching(
          /^1 explained query\. Not counted\.\n {2}E2 {2}.+ Explained: Does not want to say\.$/,
        ) as unknown,
        '2 rows checked: 1 query. In the headings: 1 warning.\n',
      ],
    });
    expect(part(readFileSync(out), FIRST_SHEET).match(/<conditionalFormatting sqref="[^"]*"/g)).toEqual([
      '<conditionalFormatting sqref="E3"',
    ]);
  });

  it('leave no problems behind when they are all', async () => {
    const file = write('all.xlsx', await keptIn({ notes: await notesOn(1, 2) }));
    const { printed } = await run([file]);

    expect(printed.trimEnd().split('\n').at(-1)).toBe(
      '2 rows checked: no problems found in the cells. In the headings: 1 warning.',
    );
  });

  it('have their notes in JSON, and are counted apart', async () => {
    const file = write('json.xlsx', await keptIn({ notes: await notesOn(2) }));
    const { findings, counts } = JSON.parse((await run([file, '--json'])).printed) as ReportJson;

    expect({ counts, findings: findings.map(({ cell, note }) => [cell, note]) }).toEqual({
      counts: { errors: 0, queries: 1, warnings: 0, rows: 2, explained: 1 },
      findings: [
        ['E2', undefined],
        ['E3', NOTE],
      ],
    });
  });
});

it('a day that was chosen in the workbook is the one to check for, unless the command says another', async () => {
  const file = write('day.xlsx', await keptIn({ referenceDate: '2025-09-30' }));
  const days = [await run([file]), await run([file, '--reference-date', '2026-09-30'])];

  expect(days.map(({ printed }) => printed.split('\n')[0])).toEqual([
    'Checked as on 30 September 2025.',
    'Checked as on 30 September 2026.',
  ]);
});

it('a sheet that the user left out is left out', async () => {
  const file = write('choice.xlsx', await keptIn({ choices: [{ sheet: 'Staff', layout: null }] }));

  expect(await run([file])).toMatchObject({
    status: 2,
    errors: expect.stringMatching(/was recognised, so nothing was checked\.\n {2}Staff: /) as unknown,
  });
});
