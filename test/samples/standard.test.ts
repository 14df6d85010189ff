import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../addin/checking/check-workbook';
import { cellName } from '../../addin/checking/column-letters';
import { matchWorkbook } from '../../addin/checking/match-workbook';
import { openFile } from '../../addin/hosts/command-line/open-file';
import { FileHost } from '../../addin/hosts/files/file-host';
import { engineApi, realStandard } from '../support/real-standard';
import { LAYOUTS } from '../support/standard-fixture';

const REFERENCE_DATE = '2026-09-30';
const OURS = ['standard', 'lges', 'csm'];

/** What is to be found in each sample, by layout: layout,cell,rule,reason. */
const EXPECTED = readFileSync(join(__dirname, 'standard/findings.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));
const SAMPLES = [...new Set(EXPECTED.map(([layout = '']) => layout))];

async function check(layout: string) {
  const collections = [layout.slice(0, layout.indexOf('/'))];
  const options = { collections, referenceDate: REFERENCE_DATE };
  const host = new FileHost('command-line', await openFile(join(__dirname, `${layout}.csv`)));
  const match = await matchWorkbook(host, realStandard, options);
  const run = await checkWorkbook({ host, api: engineApi, standard: realStandard }, match, options);
  return { match, run };
}

describe('The samples of the record types, of LGES and of CSM', () => {
  it('are one for each layout, each with something to find', () => {
    const layouts = [...LAYOUTS.values()].filter(({ collection }) => OURS.includes(collection)).map(({ id }) => id);
    expect([...SAMPLES].sort()).toEqual(layouts.sort());
  });

  it.each(SAMPLES)('%s is read as its layout, and its faults are found', async (layout) => {
    const { match, run } = await check(layout);

    expect(match.tables.map((table) => table.layout.id)).toContain(layout);
    const found = run.findings
      .filter(({ table }) => match.tables[table]?.layout.id === layout)
      .map(({ row, column, rule, reason = '' }) => [cellName(row, column), rule, reason]);
    expect(found.sort()).toEqual(EXPECTED.filter(([name]) => name === layout).map(([, ...rest]) => rest).sort());
  });
});
