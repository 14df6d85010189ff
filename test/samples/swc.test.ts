import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../addin/checking/check-workbook';
import { cellName } from '../../addin/checking/column-letters';
import { matchWorkbook } from '../../addin/checking/match-workbook';
import type { CheckRun, Match } from '../../addin/checking/model';
import { FileHost } from '../../addin/hosts/files/file-host';
import { openFile } from '../../addin/hosts/command-line/open-file';
import type { Host } from '../../addin/hosts/host';
import { memoryHost } from '../support/memory-host';
import { engineApi, realStandard } from '../support/real-standard';
import { LAYOUTS } from '../support/standard-fixture';

const FOLDER = join(__dirname, 'swc');
const NEWEST = '2026-11-05';

const rowsOf = (file: string): string[][] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** What is to be found in each sample: sample,on,cell,rule,reason. */
const EXPECTED = rowsOf('findings.csv');
const SAMPLES = [...new Map(EXPECTED.map(([sample = '', on = '']) => [sample, on]))];
/** What is found besides when the sheets of the newest year stand in one workbook: sheet,cell,rule. */
const TOGETHER = rowsOf('together.csv');

async function check(
  host: Pick<Host, 'listSheets' | 'read' | 'source'>,
  referenceDate: string,
): Promise<{ match: Match; run: CheckRun }> {
  const options = { collections: ['swc'], referenceDate };
  const match = await matchWorkbook(host, realStandard, options);
  return { match, run: await checkWorkbook({ host, api: engineApi, standard: realStandard }, match, options) };
}

const open = async (sample: string) =>
  new FileHost('command-line', await openFile(join(FOLDER, `${sample}.csv`)));

describe('The samples of the School Workforce Census', () => {
  it('are one for each layout, each with something to find', () => {
    const layouts = [...LAYOUTS.keys()].filter((id) => id.startsWith('swc/')).map((id) => id.slice(4));
    const files = readdirSync(FOLDER).filter((file) => !['findings.csv', 'together.csv'].includes(file));
    expect(files.sort()).toEqual(layouts.map((layout) => `${layout}.csv`).sort());
    expect(SAMPLES.map(([sample]) => sample).sort()).toEqual(layouts.sort());
  });

  it.each(SAMPLES)('%s is read as its layout by the date %s, and its faults are found', async (sample, on) => {
    const { match, run } = await check(await open(sample), on);

    expect(match.tables.map(({ layout }) => layout.id)).toEqual([`swc/${sample}`]);
    expect(
      run.findings.map(({ row, column, rule, reason = '' }) => [cellName(row, column), rule, reason]).sort(),
    ).toEqual(EXPECTED.filter(([name]) => name === sample).map(([, , ...found]) => found).sort());
  });
});

/** The cells of a sample, as its file has them. */
async function cellsOf(sample: string) {
  const sheet = (await openFile(join(FOLDER, `${sample}.csv`))).sheets[0]!;
  return Array.from({ length: sheet.rowCount }, (_, row) => [...sheet.rowValues(row, 0, sheet.columnCount)]);
}

describe('The samples of the newest year in one workbook', () => {
  it('are compared with each other', async () => {
    const names = SAMPLES.filter(([, on]) => on === NEWEST).map(([sample]) => sample);
    const sheets = await Promise.all(names.map(async (name) => ({ name, cells: await cellsOf(name) })));
    const { match, run } = await check(memoryHost(sheets, { source: 'text' }), NEWEST);
    const alone = new Set(EXPECTED.map(([sample, , cell, rule]) => `${sample} ${cell} ${rule}`));
    const found = run.findings.map(({ table, row, column, rule }) => [
      run.tables[table]?.sheet.name ?? '',
      cellName(row, column),
      rule,
    ]);

    expect(match.tables.map(({ layout }) => layout.id).sort()).toEqual(names.map((name) => `swc/${name}`).sort());
    expect(found.filter((each) => !alone.has(each.join(' '))).sort()).toEqual(TOGETHER.sort());
  });
});

/** As a payroll prints it: one row a contract, headings of its own. */
const FLAT: readonly (readonly string[])[] = [
  [
    ...['Payroll number', 'TRN', 'Surname', 'Forename', 'NI Number', 'Sex', 'DOB', 'Ethnicity', 'QTS'],
    ...['Contract type', 'Contract start date', 'Contract end date', 'Post', 'Role', 'Pay range', 'Base pay'],
    ...['Hours per week', 'FTE hours', 'Weeks per year', 'Date of arrival in school'],
  ],
  [
    ...['1', '1234567', 'Baker', 'Ruth', 'AB123456C', 'F', '02/03/1975', 'WBRI', 'true'],
    ...['PRM', '01/09/2015', '', 'HDT', 'TCHR', 'LD', '74500', '32.5', '32.5', '52', '01/09/2015'],
  ],
  [
    ...['2', '2345678', 'Okafor', 'Chidi', 'CE234567A', 'M', '20/11/1988', 'BAFR', 'true'],
    ...['PRM', '01/09/2019', '', 'TCH', 'TCHR', 'TE', '41000', '20', '32.5', '52', '01/09/2019'],
  ],
  [
    ...['2', '2345678', 'Okafor', 'Chidi', 'CE234567A', 'M', '20/11/1988', 'BAFR', 'true'],
    ...['TMP', '05/01/2026', '', 'TCH', 'SENC', 'TE', '', '32.5', '32.5', '52', '01/09/2019'],
  ],
];

describe('One sheet with person, contract, role and pay on a row', () => {
  it('is joined by person and first day of the contract, and a person on two rows is one person', async () => {
    const host = memoryHost([{ name: 'Staff', cells: FLAT.map((row) => [...row]) }], { source: 'text' });
    const { run } = await check(host, NEWEST);

    expect(run.tables.map(({ layout }) => layout.id).sort()).toEqual([
      'swc/contract-2018',
      'swc/pay-2015',
      'swc/role',
      'swc/staff-2023',
    ]);
    expect(run.findings.map(({ row, column, rule }) => [cellName(row, column), rule])).toEqual([
      ['M2', 'swc/4414'],
      ['N2', 'swc/6540Q'],
      ['Q3', 'swc/6530Q'],
      ['P4', 'swc/4540'],
    ]);
  });
});
