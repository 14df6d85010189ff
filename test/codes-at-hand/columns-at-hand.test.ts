import { columnAt, columnsAtHand, isDataRow } from '../../addin/codes-at-hand/columns-at-hand';
import { planDropDowns } from '../../addin/codes-at-hand/plan-drop-downs';
import type { SheetRows } from '../../tools/memory-host';
import { realCodeList, realStandard } from '../support/real-standard';
import { matchReal, REFERENCE_DATE } from '../checking/support/real-check';

const STAFF: SheetRows = [
  ['Staff of the north', null, null, null, null],
  ['LOCALESTID', 'UNIQUEWORKERID', 'STATUS', 'ETHNICITY', 'SCQUAL', 'Our notes'],
  ['Rose House', 'w1', 'UPDATE', '31', '1;3', null],
  ['Rose House', 'w2', 'UPDATE', '32', '2', null],
];
const match = matchReal([{ name: 'Staff', cells: STAFF }]);

const at = async (row: number, column: number) =>
  columnAt(await match, realStandard, { sheet: 'Staff', row, column });

describe('The column that a cell is in', () => {
  it.each([
    ['a coded column', 2, 3, 'ETHNICITY of ascwds-ethnicity'],
    ['its heading', 1, 3, 'ETHNICITY of ascwds-ethnicity'],
    ['below the last row', 40, 3, 'ETHNICITY of ascwds-ethnicity'],
    ['a column without codes', 2, 0, 'LOCALESTID of no list'],
    ['above the headings', 0, 0, undefined],
    ['a column of the user’s own', 2, 5, undefined],
  ])('%s', async (_, row, column, expected) => {
    const found = await at(row, column);
    expect(found && `${found.field.name} of ${found.list ?? 'no list'}`).toBe(expected);
  });

  it('on a sheet that was not recognised is none', async () => {
    expect(columnAt(await match, realStandard, { sheet: 'Rota', row: 2, column: 3 })).toBeUndefined();
  });

  it('takes codes in the rows below its heading', async () => {
    const column = (await at(2, 3))!;
    expect([1, 2, 99].map((row) => isDataRow(column, row))).toEqual([false, true, true]);
  });
});

it('A column that holds the standard’s codes for a collection has the standard’s list', async () => {
  const rows = ['WBRI', 'WIRI', 'AIND', 'WBRI'].map((code, n) => ['Rose House', `w${n}`, 'UPDATE', code]);
  const found = await matchReal(
    [
      {
        name: 'Staff',
        cells: [['Workplace reference', 'Worker reference', 'Record status', 'Ethnicity'], ...rows],
      },
    ],
    { collections: ['asc-wds'] },
  );
  const lists = columnsAtHand(found, realStandard).map(({ field, list }) => `${field.name}: ${list}`);
  expect(lists).toContain('ETHNICITY: ethnic-group');
});

describe('Drop-downs', () => {
  it('are for every column of one code a cell, down to rows still to come', async () => {
    const columns = columnsAtHand(await match, realStandard);
    const lists = new Map(
      columns.flatMap(({ list }) => (list === undefined ? [] : [[list, realCodeList(list)]])),
    );

    const plan = planDropDowns(columns, lists, REFERENCE_DATE);

    expect(plan.dropDowns.map(({ choices, ...one }) => ({ ...one, first: choices[0] }))).toEqual([
      {
        sheet: 'Staff',
        column: 2,
        firstRow: 2,
        rowCount: 1002,
        heading: 'STATUS',
        first: expect.stringContaining(' - ') as string,
      },
      {
        sheet: 'Staff',
        column: 3,
        firstRow: 2,
        rowCount: 1002,
        heading: 'ETHNICITY',
        first: expect.stringContaining('31 - ') as string,
      },
    ]);
    expect(plan.skipped).toEqual([
      {
        sheet: 'Staff',
        column: 4,
        reason: 'a cell of it may hold more than one code, or codes that depend on other cells.',
      },
    ]);
  });

  it('are left out, and it is said why, where a list can’t be had', async () => {
    const columns = columnsAtHand(await match, realStandard).filter(({ column }) => column === 3);
    expect(planDropDowns(columns, new Map(), REFERENCE_DATE)).toEqual({
      dropDowns: [],
      skipped: [{ sheet: 'Staff', column: 3, reason: 'its list of codes can’t be had just now.' }],
    });
  });

  it('are left out where no code was in force on the day', async () => {
    const columns = columnsAtHand(await match, realStandard).filter(({ column }) => column === 3);
    const list = realCodeList('ascwds-ethnicity');
    const ended = { ...list, codes: list.codes.map((code) => ({ ...code, validTo: '2019-12-31' })) };
    expect(planDropDowns(columns, new Map([[list.id, ended]]), REFERENCE_DATE).skipped).toEqual([
      { sheet: 'Staff', column: 3, reason: 'no code of its list is in use on the reference date.' },
    ]);
  });
});
