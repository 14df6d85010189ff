/**
 * What each action of the host does that empties Excel's list of steps to undo. The test host has no other such call of
 * Microsoft's list (a sheet's name, position, copy, protection), and refuses it.
 */
import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import type { Host } from '../../../addin/workbook/host';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import type { StaffWorkbook } from '../../../tools/excel-test-host/staff-workbook';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';
import { commentsOn, dropDownsOn, SHORT, TO_FIX } from './support/fixing-workbook';

type Act = (host: Host, book: StaffWorkbook) => Promise<unknown>;

const { dropDowns: _dropDowns, ...WITHOUT_LISTS } = TO_FIX;
const marks = ({ staff }: StaffWorkbook) => [
  { sheet: staff.id, cells: [{ row: 3, column: 1, severity: 'error' as const }] },
];
const addLists: Act = (host, book) => host.addDropDowns(dropDownsOn(book));
const addShort: Act = (host, book) =>
  host.addDropDowns(dropDownsOn(book).filter(({ choices }) => choices === SHORT));
const removeAdded: Act = async (host) => {
  for (const id of await host.sheetsOfOurs('to-fix')) await host.removeSheet(id);
};

test.each<{ action: string; first?: Act; act: Act; calls: string[] }>([
  { action: 'marking', act: (host, book) => host.mark(marks(book)), calls: [] },
  {
    action: 'marking rows anew',
    act: (host, book) =>
      host.updateMarks(marks(book).map((one) => ({ ...one, rows: [{ row: 3, rowCount: 1 }] }))),
    calls: [],
  },
  {
    action: 'clearing marks',
    first: (host, book) => host.mark(marks(book)),
    act: (host) => host.clearMarks(),
    calls: [],
  },
  { action: 'selecting', act: (host, { rota }) => host.select(rota.id, 0, 0), calls: [] },
  {
    action: 'writing cells',
    act: (host, { staff }) => host.write([{ sheet: staff.id, row: 2, column: 0, value: 'A' }]),
    calls: [],
  },
  { action: 'commenting', act: (host, book) => host.addComments(commentsOn(book)), calls: [] },
  {
    action: 'taking comments away',
    first: (host, book) => host.addComments(commentsOn(book)),
    act: (host) => host.removeComments(),
    calls: [],
  },
  { action: 'adding a sheet', act: (host) => host.addSheet(WITHOUT_LISTS, { show: true }), calls: [] },
  {
    action: 'adding a sheet with long lists',
    act: (host) => host.addSheet(TO_FIX),
    calls: ['Worksheet.visibility'],
  },
  {
    action: 'taking a sheet away',
    first: (host) => host.addSheet(WITHOUT_LISTS),
    act: removeAdded,
    calls: ['Worksheet.delete'],
  },
  {
    action: 'taking a sheet with long lists away',
    first: (host) => host.addSheet(TO_FIX),
    act: removeAdded,
    calls: ['Worksheet.delete', 'Worksheet.visibility', 'Worksheet.delete'],
  },
  { action: 'adding short lists', act: addShort, calls: [] },
  { action: 'adding long lists', act: addLists, calls: ['Worksheet.visibility'] },
  { action: 'adding long lists again', first: addLists, act: addLists, calls: [] },
  {
    action: 'taking short lists away',
    first: addShort,
    act: (host) => host.removeDropDowns(),
    calls: [],
  },
  {
    action: 'taking long lists away',
    first: addLists,
    act: (host) => host.removeDropDowns(),
    calls: ['Worksheet.visibility', 'Worksheet.delete'],
  },
  {
    action: 'keeping which collections are checked',
    act: (host) => host.saveSettings({ version: 1, collections: ['swc'] }),
    calls: [],
  },
])('$action', async ({ first, act, calls }) => {
  const book = staffWorkbook();
  openInExcel(book.workbook);
  const host = await createExcelHost();
  await first?.(host, book);
  book.workbook.undoCleared.splice(0);
  await act(host, book);
  expect(book.workbook.undoCleared).toEqual(calls);
});
