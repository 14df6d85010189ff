import { retryFailed } from '../../../addin/checking/check-workbook';
import { compareAgain } from '../../../addin/checking/live/compare-again';
import type { CellValue, RelationsRequest } from '../../../core/api/shapes';
import { engineApi, realStandard } from '../../support/real-standard';
import { BUSY } from '../support/fake-api';
import { findingsOf, matchReal } from '../support/real-check';
import { LiveWorkbook } from './support/live-workbook';

const HEADINGS = [
  'Employee number',
  'Surname',
  'First name',
  'DOB',
  'Contract number',
  'Contract type',
  'Contract start date',
  'Ethnic group',
];
const START: CellValue = { date: '2020-09-01' };
const ANN = ['E1', 'Made-Up', 'Ann', { date: '1980-02-01' }, 'C1', 'PRM', START, 'WBRI'];
const ANN_TOO = ['E1', 'Made-Up', 'Ann', { date: '1980-02-01' }, 'C2', 'PRM', START, 'WBRI'];
const BOB = ['E2', 'Made-Up', 'Bob', { date: '1990-02-01' }, 'C3', 'PRM', START, 'WBRI'];

/** Cells of a row of which these columns hold something else. */
function withOther(cells: Readonly<Record<number, CellValue>>): (CellValue | undefined)[] {
  return HEADINGS.map((_, column) => cells[column]);
}

/** A flat sheet of people and contracts, checked for the standard; comparisons asked for are noted. */
async function staff(...rows: readonly CellValue[][]): Promise<[LiveWorkbook, RelationsRequest[]]> {
  const sheets = [{ name: 'Staff', cells: [HEADINGS, ...rows.map((row) => [...row])] }];
  const asked: RelationsRequest[] = [];
  const api: typeof engineApi = {
    ...engineApi,
    relations: (request, signal) => {
      asked.push(request);
      return engineApi.relations(request, signal);
    },
  };
  const match = await matchReal(sheets, { collections: ['standard'] });
  const workbook = await new LiveWorkbook(sheets, match, { api, standard: realStandard }).check();
  asked.length = 0;
  return [workbook, asked];
}

const REPEATED = 'E3 standard/primary-key (standard)';

describe('rows are compared again', () => {
  it('when a key has changed: what was found on the row itself goes at once', async () => {
    const [workbook, asked] = await staff(ANN, [...BOB.slice(0, 4), 'C1', 'PRM', START, 'WBRI']);
    expect(findingsOf(workbook.run)).toEqual([REPEATED]);

    const edited = await workbook.edit('Staff', 2, withOther({ 4: 'C7' }));
    expect([findingsOf(edited.run), edited.comparing, asked.length]).toEqual([[], true, 0]);

    const compared = await workbook.compare();
    expect([findingsOf(compared.run), compared.touched, compared.comparing, asked.length]).toEqual([
      [],
      [],
      false,
      1,
    ]);
  });

  it('and what was found on other rows for its sake goes then', async () => {
    const [workbook] = await staff(ANN, [...BOB.slice(0, 4), 'C1', 'PRM', START, 'WBRI']);
    const edited = await workbook.edit('Staff', 1, withOther({ 4: 'C7' }));
    expect(findingsOf(edited.run)).toEqual([REPEATED]);

    const compared = await workbook.compare();
    expect([findingsOf(compared.run), compared.touched]).toEqual([
      [],
      [{ sheet: 'Staff', rows: [{ row: 2, rowCount: 1 }] }],
    ]);
  });

  it('without a row being read', async () => {
    const [workbook] = await staff(ANN, BOB);
    await workbook.edit('Staff', 2, withOther({ 4: 'C1' }));
    workbook.reads.length = 0;
    await workbook.compare();

    expect([findingsOf(workbook.run), workbook.reads]).toEqual([[REPEATED], []]);
  });

  it('when a row came or went', async () => {
    const [workbook] = await staff(ANN, BOB);
    const appended = await workbook.edit('Staff', 3, ANN_TOO);
    await workbook.compare();
    const cleared = await workbook.edit(
      'Staff',
      3,
      HEADINGS.map(() => null),
    );

    expect([appended.comparing, cleared.comparing]).toEqual([true, true]);
  });

  it('when a person on two rows is two persons by something that is no key', async () => {
    const [workbook] = await staff(ANN, ANN_TOO);
    const edited = await workbook.edit('Staff', 2, withOther({ 7: 'WIRI' }));
    const compared = await workbook.compare();

    expect([edited.comparing, findingsOf(compared.run)]).toEqual([
      true,
      ['A3 standard/primary-key (standard)'],
    ]);
  });
});

describe('rows are not compared again', () => {
  it('when no key has changed', async () => {
    const [workbook, asked] = await staff(ANN, BOB);
    const edited = await workbook.edit('Staff', 2, withOther({ 5: 'FXT' }));
    const compared = await workbook.compare();

    expect([edited.comparing, compared.run === edited.run, asked]).toEqual([false, true, []]);
  });

  it('when the service does not answer: the run stays, and is still to be compared', async () => {
    const [workbook] = await staff(ANN, [...BOB.slice(0, 4), 'C1', 'PRM', START, 'WBRI']);
    const edited = await workbook.edit('Staff', 1, withOther({ 4: 'C7' }));
    const api = { ...engineApi, relations: () => Promise.reject(BUSY) };
    await expect(compareAgain({ api }, edited.run)).rejects.toBe(BUSY);

    expect(findingsOf((await workbook.compare()).run)).toEqual([]);
  });
});

it('what is still to be compared is compared when the rest of a check is asked for again', async () => {
  const [workbook] = await staff(ANN, BOB);
  await workbook.edit('Staff', 2, withOther({ 4: 'C1' }));

  expect(findingsOf(await retryFailed(workbook.live(false), workbook.run))).toEqual([REPEATED]);
});
