import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../addin/checking/check-workbook';
import { describeFinding } from '../../addin/wording/describe-finding';
import { matchWorkbook } from '../../addin/matching/match-workbook';
import { memoryHost } from '../../tools/memory-host';
import { engineApi, realStandard, TODAY } from '../support/real-standard';

const csv = readFileSync(join(__dirname, '../samples/worker-one-row-2021.csv'), 'utf8');
const cells = csv
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(','));
const host = memoryHost([{ name: 'worker', cells }], { source: 'text' });

describe('a worker file of 2021', () => {
  it('is recognised, its retired columns and the missing ones named as such', async () => {
    const { tables, unmatched } = await matchWorkbook(host, realStandard);
    const [table] = tables;

    expect(unmatched).toEqual([]);
    expect(table!.layout.id).toBe('asc-wds/worker');
    expect(table!.missing).toEqual(['L2CARECERT', 'HANDCVISA', 'INOUTUK', 'DHA', 'CWPCATEGORY']);
    expect(
      table!.columns.filter((column) => column.how === 'retired').map((column) => column.heading),
    ).toEqual(['FLUVAC', 'OTHERJOBROLE', 'OTHERJRDESC', 'NURSESPEC']);
    expect(table!.columns.filter((column) => column.how === 'heading')).toHaveLength(39);
    expect(table!.problems.map(({ kind, severity, rule }) => [kind, severity, rule])).toEqual([
      ['retired', 'warning', undefined],
      ['retired', 'warning', undefined],
      ['retired', 'warning', undefined],
      ['retired', 'warning', undefined],
      ['missing', 'error', 'asc-wds/worker-x-1'],
    ]);
  });

  it('has its faults found', async () => {
    const match = await matchWorkbook(host, realStandard);
    const options = { referenceDate: TODAY, collections: [] };
    const run = await checkWorkbook({ host, api: engineApi, standard: realStandard }, match, options);

    expect(run.findings.map((finding) => describeFinding(run, finding).sentence)).toEqual([
      'G2: "ABC123" is not written as a home postcode should be. Write a postcode with one space, such as SW1A 2AA.',
    ]);
    expect([run.failed, run.rowsChecked, run.stopped]).toEqual([[], 1, false]);
  });
});
