import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import type { CellValue } from '../../../core/api/shapes';
import type { Host, HostChange } from '../../../addin/workbook/host';
import type { SheetPlan } from '../../../addin/workbook/sheet-plan';
import { FakeSheet, keyOf } from '../../../tools/excel-test-host/workbook/fake-sheet';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';
import { LONG, SHORT, TO_FIX } from './support/fixing-workbook';
import { settled } from './support/settled';

async function opened(excelApi?: string) {
  const book = staffWorkbook();
  const excel = openInExcel(book.workbook, { excelApi });
  return { ...book, excel, host: await createExcelHost() };
}

async function valuesOf(host: Host, sheet: string): Promise<CellValue[][]> {
  const rows: CellValue[][] = [];
  for await (const block of host.read(sheet, { row: 0, rowCount: TO_FIX.rows.length })) {
    rows.push(...block.rows.map((cells) => [...cells]));
  }
  return rows;
}

test('a planned sheet comes at the end, with its values exactly, and is not made the active one', async () => {
  const { host, workbook, staff } = await opened();
  const id = await host.addSheet(TO_FIX);
  const sheets = await host.listSheets();
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Staff', false],
    ['Rota', false],
    ['To fix', false],
  ]);
  expect(sheets[2]?.id).toBe(id);
  // What its drop-downs choose from is there, and nobody's business.
  expect(workbook.sheets.map(({ name }) => name)).toContain('Workforce lists');
  expect(await valuesOf(host, id)).toEqual([
    ['To fix', null, null, null],
    ['Code', 'Problem', 'Date', 'Number'],
    ['007', '=not a formula', { date: '2026-11-22' }, 4],
    ['31', '1-2', null, 0.5],
  ]);
  expect(workbook.active).toBe(staff.id);
});

test('it looks, and does, as planned', async () => {
  const { host, workbook } = await opened();
  const sheet = workbook.sheet(await host.addSheet(TO_FIX));
  expect({
    ...{ frozen: sheet.frozenRows, filter: sheet.filter, orientation: sheet.orientation },
    ...{ links: Object.fromEntries(sheet.links), charts: sheet.charts },
    formats: [0, 1, 2, 3].map((column) => sheet.columnFormats.get(column)),
    widths: [...sheet.columnWidths.values()],
    percent: sheet.formatAt(3, 3),
  }).toEqual({
    ...{ frozen: 2, filter: 'A2:D4', orientation: 'Landscape' },
    links: { '2,0': { documentReference: "'Staff'!B4" } },
    charts: [
      {
        type: 'BarStacked',
        told: {
          ...{ title: 'Problems by column', legend: true, legendAt: 'Bottom', reversed: true },
          place: "'To fix'!B7 to 'To fix'!C16",
        },
        series: [
          {
            ...{ name: 'Must be put right', colour: '#B10E1C' },
            ...{ values: "'To fix'!D3:D4", names: "'To fix'!B3:B4" },
          },
          { name: 'Questions', colour: '#E0A100', values: "'To fix'!C3:C4", names: "'To fix'!B3:B4" },
        ],
      },
    ],
    formats: ['@', undefined, 'dd/mm/yyyy', undefined],
    widths: [66.75, 318.75, 77.25, 56.25],
    percent: '0%',
  });
  expect(sheet.styles.get(keyOf(1, 2))).toMatchObject({
    bold: true,
    wrapText: true,
    verticalAlignment: 'Top',
  });
  expect(sheet.styles.get(keyOf(2, 1))).toMatchObject({ fill: '#FDE7E9', fontColor: '#8E0B14' });
  expect(workbook.comments.slice(1).map(({ row, column, content }) => [row, column, content])).toEqual([
    [3, 0, 'A code that has ended.'],
  ]);
  const sources = [0, 3].map((column) => sheet.validations.get(keyOf(51, column))?.rule);
  expect(sources).toEqual([
    { list: { inCellDropDown: true, source: SHORT.join(',') } },
    { list: { inCellDropDown: true, source: `='Workforce lists'!$A$1:$A$${LONG.length}` } },
  ]);
});

test('adding and taking away leaves no trace', async () => {
  const { host, workbook } = await opened();
  const before = workbook.snapshot();
  await host.removeSheet(await host.addSheet(TO_FIX));
  expect(workbook.snapshot()).toEqual(before);
});

test('in the oldest Excel too, without comments', async () => {
  const { host, workbook } = await opened('1.9');
  const before = workbook.snapshot();
  const id = await host.addSheet(TO_FIX);
  expect(workbook.comments).toHaveLength(1);
  await host.removeSheet(id);
  expect(workbook.snapshot()).toEqual(before);
});

test('a name that is taken gets a number; shown when asked', async () => {
  const { host, workbook } = await opened();
  workbook.addSheet('TO FIX');
  const id = await host.addSheet(TO_FIX, { show: true });
  expect([workbook.sheet(id).name, workbook.active]).toEqual(['To fix (2)', id]);
});

test('our sheets are known by their kind in a later session, and no other is ever deleted', async () => {
  const { host, workbook, staff } = await opened();
  const ids = [await host.addSheet(TO_FIX), await host.addSheet(TO_FIX)];
  const report = await host.addSheet({ ...TO_FIX, tag: 'report', name: 'Report' });
  const later = await createExcelHost();
  expect([await later.sheetsOfOurs('to-fix'), await later.sheetsOfOurs('report')]).toEqual([ids, [report]]);
  const before = workbook.snapshot();
  await later.removeSheet(staff.id);
  await later.removeSheet('{gone}');
  expect(workbook.snapshot()).toEqual(before);
});

test('a copy that the user has made, or a sheet the user has renamed, is the user’s', async () => {
  const { host, workbook } = await opened();
  const plan: SheetPlan = { tag: 'to-fix', name: 'To fix', columns: [], rows: [] };
  const [first, second] = [await host.addSheet(plan), await host.addSheet(plan)];
  const copy = new FakeSheet('{copy}', 'To fix (3)');
  for (const [name, item] of workbook.sheet(first).names) copy.names.set(name, item);
  workbook.sheets.push(copy);
  workbook.sheet(second).name = 'Asked of Elm House';
  expect(await host.sheetsOfOurs('to-fix')).toEqual([first]);
  for (const id of [second, copy.id]) await host.removeSheet(id);
  expect(workbook.sheets).toHaveLength(5);
});

test('our own sheets do not come back as changes of the user', async () => {
  const { host } = await opened();
  const changes: HostChange[] = [];
  host.onChange((change) => changes.push(change));
  await settled();
  await host.removeSheet(await host.addSheet(TO_FIX));
  await settled();
  expect(changes).toEqual([]);
});

test('a workbook whose sheets are protected against others gets none, and the user is told', async () => {
  const { host, workbook } = await opened();
  workbook.structureProtected = true;
  await expect(host.addSheet(TO_FIX)).rejects.toMatchObject({ code: 'protected' });
});

test('20,000 rows go in requests that Excel takes; few rows in three round trips', async () => {
  const { host, excel } = await opened();
  const rows = Array.from({ length: 20_000 }, (_, row) => [
    { value: `0${row}` },
    { value: `Row ${row} has a code that is not in the list of ethnic groups.` },
    { value: { date: '2026-11-22' } },
    { value: row },
  ]);
  async function syncs(act: () => Promise<unknown>) {
    const before = excel.executor.syncs.length;
    await act();
    return excel.executor.syncs.slice(before);
  }
  expect(await syncs(() => host.addSheet(TO_FIX))).toHaveLength(3);
  const many = await syncs(() => host.addSheet({ ...TO_FIX, rows }));
  expect(many.length).toBeLessThanOrEqual(6);
  expect(Math.max(...many.map(({ bytesUp }) => bytesUp))).toBeLessThan(4_000_000);
});
