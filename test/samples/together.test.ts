import { checkWorkbook } from '../../addin/checking/check-workbook';
import { cellName } from '../../core/values/column-letters';
import { describeFinding } from '../../addin/wording/describe-finding';
import { matchWorkbook } from '../../addin/matching/match-workbook';
import type { CheckRun } from '../../addin/model/check-run';
import { memoryHost } from '../../tools/memory-host';
import { engineApi, realStandard } from '../support/real-standard';
import { cellsOf, readSamples, rowsOf } from './support/samples';

/** The samples of a collection for one day, as the sheets of one workbook. */
async function checkTogether(collection: string, on: string) {
  const samples = readSamples().filter((sample) => sample.collection === collection && sample.on === on);
  const sheets = await Promise.all(
    samples.map(async (sample) => ({
      name: sample.layout.slice(collection.length + 1),
      cells: await cellsOf(sample),
    })),
  );
  const host = memoryHost(sheets, { source: 'text' });
  const options = { collections: [collection], referenceDate: on };
  const match = await matchWorkbook(host, realStandard, options);
  const run = await checkWorkbook({ host, api: engineApi, standard: realStandard }, match, options);
  expect(run.tables.map(({ layout }) => layout.id).sort()).toEqual(samples.map(({ layout }) => layout).sort());
  const alone = samples.flatMap(({ layout, findings }) =>
    findings.map(({ cell, rule }) => [layout.slice(collection.length + 1), cell, rule].join(' ')),
  );
  return { run, alone: new Set(alone) };
}

/** Sheet, cell and rule of each finding. */
function placesOf(run: CheckRun): string[][] {
  return run.findings.map(({ table, row, column, rule }) => [
    run.tables[table]?.sheet.name ?? '',
    cellName(row, column),
    rule,
  ]);
}

describe('The samples of one collection in one workbook', () => {
  it('are compared with each other: School Workforce Census', async () => {
    const { run, alone } = await checkTogether('swc', '2026-11-05');
    const found = placesOf(run).filter((place) => !alone.has(place.join(' ')));
    expect(found.sort()).toEqual(rowsOf('swc/together.csv').map((row) => [...row]).sort());
  });

  it('are compared with each other, and words name the row in the other sheet: ASC-WDS', async () => {
    const { run, alone } = await checkTogether('asc-wds', '2026-09-30');
    const places = placesOf(run);
    const more = run.findings.filter((_, at) => !alone.has(places[at]!.join(' ')));
    expect(more.map((finding) => `${finding.rule} ${describeFinding(run, finding).sentence}`)).toEqual([
      'asc-wds/training-1080-2 training, J4: "15/03/2019" is before the worker turned 14 (see the date of birth in row 4 of ' +
        'the workers). Correct one of the two dates.',
      'asc-wds/training-996-1 training, B5: Worker "0299" is not in the worker table of this workbook, at this workplace. ' +
        'Correct the reference, or add the worker.',
      'asc-wds/training-997-1 training, A6: Workplace "Elm House" is not in the workplace table of this workbook. ' +
        'Correct the reference, or add the workplace.',
      'asc-wds/workplace-2300-1 workplace, AC3: There are as many or more vacancies than workers here. Check that "1" is right.',
      'asc-wds/workplace-2200-1 workplace, Y6: "12" staff are given here, which is not the number of worker rows with status ' +
        'NEW or UPDATE. Correct the total, or the worker rows.',
    ]);
  });
});
