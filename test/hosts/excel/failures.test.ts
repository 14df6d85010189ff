import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import type { Host } from '../../../addin/workbook/host';
import { HostError } from '../../../addin/workbook/host';
import type { ExcelTestHost } from '../../../tools/excel-test-host/install-excel-test-host';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import type { RequestFault } from '../../../tools/excel-test-host/request-executor';
import type { StaffWorkbook } from '../../../tools/excel-test-host/staff-workbook';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';
import { patienceFor } from './support/patience';

/** What the add-in does in a workbook, and how many round trips each takes when nothing goes wrong. */
const ACTS: { act: string; syncs: number; run: (host: Host, book: StaffWorkbook) => Promise<unknown> }[] = [
  { act: 'list sheets', syncs: 2, run: (host) => host.listSheets() },
  { act: 'read', syncs: 2, run: (host, { staff }) => readOne(host, staff.id) },
  { act: 'mark', syncs: 4, run: (host, book) => host.mark(marksOn(book)) },
  { act: 'clear', syncs: 3, run: (host) => host.clearMarks() },
  { act: 'select', syncs: 1, run: (host, { staff }) => host.select(staff.id, 3, 2) },
  { act: 'write', syncs: 2, run: (host, { staff }) => host.write(changesOn(staff.id)) },
  { act: 'load settings', syncs: 1, run: (host) => host.loadSettings() },
  { act: 'save settings', syncs: 1, run: (host) => host.saveSettings({ layout: 'x' }) },
];

const FAULTS: { fault: RequestFault; codes: readonly HostError['code'][] }[] = [
  { fault: { kind: 'refuse', code: 'AccessDenied' }, codes: ['protected'] },
  { fault: { kind: 'refuse-after', code: 'AccessDenied', actions: 12 }, codes: ['protected'] },
  {
    fault: { kind: 'refuse-after', code: 'GeneralException', actions: 30 },
    codes: ['unavailable', 'lost-focus'],
  },
  { fault: { kind: 'refuse', code: 'InvalidOperationInCellEditMode' }, codes: ['cell-edit'] },
  { fault: { kind: 'refuse', code: 'RequestPayloadSizeLimitExceeded' }, codes: ['too-big'] },
  { fault: { kind: 'hang' }, codes: ['unavailable'] },
];

const SCENARIOS = ACTS.flatMap(({ act, syncs, run }) =>
  FAULTS.flatMap(({ fault, codes }) =>
    Array.from({ length: syncs }, (_, i) => ({
      ...{ act, run, fault, codes, n: i + 1 },
      what: 'code' in fault ? `${fault.kind} ${fault.code}` : fault.kind,
    })),
  ),
);

test.each(SCENARIOS)(
  '$act, $what at round trip $n: the workbook is as it was',
  async ({ act, run, fault, codes, n }) => {
    const { book, host, excel } = await opened(fault);
    const before = book.workbook.snapshot();
    excel.executor.failAt(n, fault);
    const outcome = await run(host, book).catch((error: unknown) => error);
    if (outcome instanceof HostError) {
      expect(codes).toContain(outcome.code);
      expect(outcome.message).toMatch(/^[A-Z].*\.$/);
      expect(outcome.message).not.toMatch(/invalid|null|exception|error|Adams|Brown/i);
      expect(book.workbook.snapshot()).toEqual(before);
    } else {
      // Done all the same: a short request ends before the fault is due, and what is too big is read in halves.
      expect(outcome).not.toBeInstanceOf(Error);
      const halved = act === 'read' && codes.includes('too-big');
      expect(halved || fault.kind === 'refuse-after').toBe(true);
    }
    expect(excel.state.eventsEnabled).toBe(true);
  },
);

test('each of these takes as many round trips as the scenarios say', async () => {
  for (const { act, syncs, run } of ACTS) {
    const { book, host, excel } = await opened();
    const before = excel.executor.syncs.length;
    await run(host, book);
    expect([act, excel.executor.syncs.length - before]).toEqual([act, syncs]);
  }
});

test('a mark that fails half-way leaves no mark, old or new, and all of the user’s own', async () => {
  const { book, host, excel } = await opened();
  const before = book.workbook.snapshot();
  await host.mark(marksOn(book));
  excel.executor.failAt(4, { kind: 'refuse-after', code: 'GeneralException', actions: 40 });
  await expect(host.mark(marksOn(book))).rejects.toMatchObject({ code: 'unavailable' });
  expect(book.workbook.snapshot()).toEqual(before);
});

test('the cause kept with an error is Excel’s code alone: its statements can hold cell values', async () => {
  const { book, host, excel } = await opened();
  excel.executor.failAt(2, { kind: 'refuse-after', code: 'GeneralException', actions: 10 });
  const error = await host.write(changesOn(book.staff.id)).catch((caught: unknown) => caught);
  expect((error as HostError).cause).toEqual(new Error('GeneralException'));
});

async function opened(
  fault?: RequestFault,
): Promise<{ book: StaffWorkbook; host: Host; excel: ExcelTestHost }> {
  const book = staffWorkbook();
  const excel = openInExcel(book.workbook);
  return { book, excel, host: await createExcelHost(patienceFor(fault)) };
}

async function readOne(host: Host, sheet: string): Promise<void> {
  const blocks = host.read(sheet, { row: 0, rowCount: 5, column: 0, columnCount: 4 })[Symbol.asyncIterator]();
  await blocks.next();
}

function marksOn({ staff }: StaffWorkbook) {
  const cells = (['error', 'query', 'warning'] as const).map((severity, i) => ({
    row: 3,
    column: i,
    severity,
  }));
  return [{ sheet: staff.id, cells }];
}

function changesOn(sheet: string) {
  return [
    { sheet, row: 3, column: 1, value: { date: '1990-02-28' } },
    { sheet, row: 4, column: 2, value: 7 },
    { sheet, row: 2, column: 2, value: '042' },
  ];
}
