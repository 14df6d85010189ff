import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import type { HostChange, SelectListener } from '../../../addin/workbook/host';
import type { ExcelTestHost } from '../../../tools/excel-test-host/install-excel-test-host';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';

/** Lets the client hand its messages on. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

async function listening(excelApi?: string) {
  const { workbook, staff } = staffWorkbook();
  const excel: ExcelTestHost = openInExcel(workbook, { excelApi });
  const host = await createExcelHost();
  const changes: HostChange[] = [];
  const places: Parameters<SelectListener>[] = [];
  const stopChanges = host.onChange((change) => changes.push(change));
  const stopPlaces = host.onSelect((...place) => places.push(place));
  await settled();
  return { ...excel, sheet: staff.id, host, changes, places, stopChanges, stopPlaces };
}

test.each([
  { address: 'C4:C5', parts: [{ row: 3, rowCount: 2, column: 2, columnCount: 1 }] },
  {
    address: 'A1:A2,C4',
    parts: [
      { row: 0, rowCount: 2, column: 0, columnCount: 1 },
      { row: 3, rowCount: 1, column: 2, columnCount: 1 },
    ],
  },
  { address: 'A:C', parts: [{ column: 0, columnCount: 3 }] },
  { address: '5:9', parts: [{ row: 4, rowCount: 5 }] },
])('an edit of $address names what it can', async ({ address, parts }) => {
  const { user, sheet, changes } = await listening();
  user.edit(sheet, address, []);
  await settled();
  expect(changes).toEqual(parts.map((part) => ({ sheet, kind: 'edited', ...part })));
});

test.each([
  { changeType: 'RowInserted', address: '5:6', kind: 'rows-inserted' },
  { changeType: 'RowInserted', address: 'A5:XFD6', kind: 'rows-inserted' },
  { changeType: 'RowDeleted', address: '5:6', kind: 'rows-deleted' },
])('$changeType of $address names whole rows', async ({ changeType, address, kind }) => {
  const { user, sheet, changes } = await listening();
  user.change({ worksheetId: sheet, address, changeType });
  await settled();
  expect(changes).toEqual([{ sheet, kind, row: 4, rowCount: 2 }]);
});

test.each([
  { changeType: 'RowInserted', address: 'A6:J8' },
  { changeType: 'RowDeleted', address: '5:5,9:9' },
  { changeType: 'ColumnInserted', address: 'C:C' },
  { changeType: 'ColumnDeleted', address: 'C:C' },
  { changeType: 'CellInserted', address: 'A6:J8' },
  { changeType: 'CellDeleted', address: 'A6:J8' },
  { changeType: 'Unknown', address: '5:5' },
])('$changeType of $address moves cells', async ({ changeType, address }) => {
  const { user, sheet: worksheetId, changes } = await listening();
  user.change({ worksheetId, address, changeType });
  await settled();
  expect(changes).toEqual([{ sheet: worksheetId, kind: 'moved' }]);
});

test('rows that are sorted are named', async () => {
  const { user, sheet, changes } = await listening();
  user.sort(sheet, 2, [4, 3, 2]);
  user.sortRows({ worksheetId: sheet, address: 'A3:D5,A9:D9' });
  user.sortRows({ worksheetId: sheet, address: 'A:D' });
  await settled();
  expect(changes).toEqual([
    { sheet, kind: 'sorted', row: 2, rowCount: 3 },
    { sheet, kind: 'sorted', row: 2, rowCount: 7 },
    { sheet, kind: 'moved' },
  ]);
});

test('sorting columns moves cells', async () => {
  const { user, sheet: worksheetId, changes } = await listening();
  user.sortColumns({ worksheetId, address: 'A3:D5' });
  await settled();
  expect(changes).toEqual([{ sheet: worksheetId, kind: 'moved' }]);
});

test('an Excel that cannot tell of sorting is not asked to', async () => {
  const { state } = await listening('1.9');
  expect([...state.registered].sort()).toEqual(['added', 'changed', 'deleted', 'selectionChanged']);
});

test('what a co-author or this add-in changes is not the user’s doing', async () => {
  const { user, sheet: worksheetId, changes } = await listening();
  user.change({ worksheetId, address: 'A1', source: 'Remote' });
  user.change({ worksheetId, address: 'A1', triggerSource: 'ThisLocalAddin' });
  user.change({ worksheetId, address: '1:1', changeType: 'RowInserted', source: 'Remote' });
  user.sortRows({ worksheetId, address: 'A1', source: 'Remote' });
  user.sortColumns({ worksheetId, address: 'A1', source: 'Remote' });
  await settled();
  expect(changes).toEqual([]);
});

test('sheets that come and go are told', async () => {
  const { user, changes } = await listening();
  user.sheetAdded('{new}');
  user.sheetDeleted('{old}');
  await settled();
  expect(changes).toEqual([
    { sheet: '{new}', kind: 'sheets' },
    { sheet: '{old}', kind: 'sheets' },
  ]);
});

test('the cell the user goes to is told, with how far the first area goes', async () => {
  const { user, sheet, places } = await listening();
  user.select(sheet, 'C4:D9,A1');
  user.select(sheet, 'C:C');
  await settled();
  expect(places).toEqual([[sheet, 3, 2, { rowCount: 6, columnCount: 2 }]]);
});

test('one who has stopped listening hears nothing more', async () => {
  const { user, sheet, changes, places, stopChanges, stopPlaces } = await listening();
  stopChanges();
  stopPlaces();
  user.edit(sheet, 'C4', []);
  user.select(sheet, 'C4');
  await settled();
  expect([changes, places]).toEqual([[], []]);
});

test('a second listener costs Excel nothing', async () => {
  const { host, executor } = await listening();
  const before = executor.syncs.length;
  host.onChange(() => undefined);
  host.onSelect(() => undefined);
  await settled();
  expect(executor.syncs.length).toBe(before);
});

test('when Excel would not give events, the next listener asks again', async () => {
  const { workbook, staff } = staffWorkbook();
  const { executor, user } = openInExcel(workbook);
  const host = await createExcelHost();
  executor.failAt(1, { kind: 'refuse', code: 'GeneralException' });
  const changes: HostChange[] = [];
  host.onChange((change) => changes.push(change));
  await settled();
  host.onChange(() => undefined);
  await settled();
  user.edit(staff.id, 'C4', []);
  await settled();
  expect(changes).toEqual([
    { sheet: staff.id, kind: 'edited', row: 3, rowCount: 1, column: 2, columnCount: 1 },
  ]);
});
