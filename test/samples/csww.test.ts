import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../addin/checking/check-workbook';
import { cellName } from '../../addin/checking/column-letters';
import { describeFinding } from '../../addin/checking/describe-finding';
import { matchWorkbook } from '../../addin/checking/match-workbook';
import type { CheckRun, Match } from '../../addin/checking/model';
import { openFile } from '../../addin/hosts/command-line/open-file';
import { FileHost } from '../../addin/hosts/files/file-host';
import { openWorkbook } from '../../addin/hosts/files/open-workbook';
import { engineApi, realStandard } from '../support/real-standard';
import { LAYOUTS } from '../support/standard-fixture';

const FOLDER = join(__dirname, 'csww');
const XML = 'social_work_workforce_2022_one_worker.xml';

/** What is to be found in each sample, beside it in findings.csv: sample,on,cell,rule,reason. */
const EXPECTED = readFileSync(join(FOLDER, 'findings.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));
const SAMPLES = [...new Map(EXPECTED.map(([sample = '', on = '']) => [sample, on]))];

async function check(file: string, referenceDate: string): Promise<{ match: Match; run: CheckRun }> {
  const host = new FileHost('command-line', await openFile(join(FOLDER, file)));
  const match = await matchWorkbook(host, realStandard, { collections: ['csww'], referenceDate });
  const run = await checkWorkbook({ host, api: engineApi, standard: realStandard }, match, {
    referenceDate,
    collections: ['csww'],
  });
  return { match, run };
}

describe('The samples of the children’s social work census', () => {
  it('are one for each layout, each with something to find', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.csv') && file !== 'findings.csv');
    const layouts = [...LAYOUTS.keys()].filter((id) => id.startsWith('csww/')).map((id) => id.slice(5));
    expect(files.sort()).toEqual(layouts.map((layout) => `${layout}.csv`).sort());
    expect(SAMPLES.map(([sample]) => sample)).toEqual(layouts.sort());
  });

  it.each(SAMPLES)('%s is read as its layout by the date %s, and its faults are found', async (sample, on) => {
    const { match, run } = await check(`${sample}.csv`, on);

    expect(match.tables.map(({ layout }) => layout.id)).toEqual([`csww/${sample}`]);
    expect(
      run.findings.map(({ row, column, rule, reason = '' }) => [cellName(row, column), rule, reason]).sort(),
    ).toEqual(EXPECTED.filter(([name]) => name === sample).map(([, , ...found]) => found).sort());
  });
});

describe('The XML return of 2022', () => {
  const open = () => check(XML, '2022-09-30');

  it('is read as the layouts of 2022, with nothing to say of its headings', async () => {
    const { match } = await open();
    expect(match.tables.map(({ sheet, layout, problems }) => [sheet.name, layout.id, problems])).toEqual([
      ['Header', 'csww/header', []],
      ['LALevelVacancies', 'csww/authority-2022', []],
      ['CSWWWorker', 'csww/worker-2022', []],
    ]);
    expect(match.unmatched).toEqual([]);
  });

  it('with its items in another order is told so, under the rule of the census', async () => {
    const xml = readFileSync(join(FOLDER, XML), 'utf8');
    const moved = xml.replace(/<SWENo>.*<\/SWENo>/, '').replace('<FTE>', '<SWENo>SW1</SWENo><AgencyWorker>0</AgencyWorker><FTE>').replace('<AgencyWorker>1</AgencyWorker>', '');
    const host = new FileHost('command-line', openWorkbook(new TextEncoder().encode(moved), XML));
    const match = await matchWorkbook(host, realStandard, { collections: ['csww'], referenceDate: '2022-09-30' });
    expect(match.tables.flatMap(({ problems }) => problems)).toEqual([
      {
        kind: 'order',
        severity: 'error',
        rule: 'csww/L060',
        message:
          'In a record of this file AgencyWorker stands after SWENo. Have the file written with its items in the order of the census.',
      },
    ]);
  });

  it('has its faults found and told in words', async () => {
    const { run } = await open();
    expect(run.findings.map((finding) => `${finding.rule} ${describeFinding(run, finding).sentence}`)).toEqual([
      'csww/L052 CSWWWorker, C2: The full-time equivalent must be 0 for someone who has left ("1990-04-07"). Enter 0.',
      'csww/L049 CSWWWorker, M2: "1990-04-07" does not lie in the census year (1 October to 30 September) of the reference date. Correct it, or check for 30 September of the right year.',
      'csww/L044 CSWWWorker, Q2: "72" cases are more than 40, which is unusual. Check the number.',
      'csww/L056 CSWWWorker, V2: Absence and its reason do not go together. Give a reason for an absence (1), and none without one.',
    ]);
    expect(run.failed).toEqual([]);
  });
});
