import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import type { HostChange } from '../../../addin/hosts/host';
import type { ExcelTestHost } from '../../support/excel-test-host/install-excel-test-host';
import { openInExcel } from '../../support/excel-test-host/open-in-excel';
import { staffWorkbook } from '../../support/excel-test-host/staff-workbook';

/** Lets the client hand its messages on. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

async function listening(excelApi?: string) {
  const { workbook, staff } = staffWorkbook();
  const excel: ExcelTestHost = openInExcel(workbook, { excelApi });
  const host = await createExcelHost();
  const changes: HostChange[] = [];
  const places: [string, number, number][] = [];
  const stopChanges = host.onChange((change) => changes.push(change));
  const stopPlaces = host.onSelect((...place) => places.push(place));
  await settled();
  return { ...excel, sheet: staff.id, host, changes, places, stopChanges, stopPlaces };
}

test('an edit names its rows', async () => {
  const { user, sheet, changes } = await listening();
  user.edit(sheet, 'C4:C5', [{ row: 3, column: 2, value: 31 }]);
  await settled();
  expect(changes).toEqual([{ sheet, kind: 'edited', row: 3, rowCount: 2 }]);
});

test.each(['A:A', 'A1:A2,C4'])('an edit of %s names none', async (address) => {
  const { user, sheet, changes } = await listening();
  user.edit(sheet, address, []);
  await settled();
  expect(changes).toEqual([{ sheet, kind: 'edited' }]);
});

test.each([
  'RowInserted',
  'RowDeleted',
  'ColumnInserted',
  'ColumnDeleted',
  'CellInserted',
  'CellDeleted',
  'Unknown',
])('%s moves cells', async (changeType) => {
  const { user, sheet: worksheetId, changes } = await listening();
  user.change({ worksheetId, address: '5:5', changeType });
  await settled();
  expect(changes).toEqual([{ sheet: worksheetId, kind: 'moved' }]);
});

test('sorting moves cells', async () => {
  const { user, sheet: worksheetId, changes } = await listening();
  user.sortRows({ worksheetId, address: 'A3:D5' });
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
  user.sortRows({ worksheetId, address: 'A1', source: 'Remote' });
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

test('the cell the user goes to is told, by its first area', async () => {
  const { user, sheet, places } = await listening();
  user.select(sheet, 'C4:D9,A1');
  user.select(sheet, 'C:C');
  await settled();
  expect(places).toEqual([[sheet, 3, 2]]);
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
  expect(changes).toEqual([{ sheet: staff.id, kind: 'edited', row: 3, rowCount: 1 }]);
});
