import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import type { SheetMarks } from '../../../addin/workbook/host';
import { FakeWorkbook } from '../../../tools/excel-test-host/workbook/fake-workbook';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import { PAYLOAD_LIMIT } from '../../../tools/excel-test-host/request-executor';

const ROWS = 20_000;
const COLUMNS = 40;

/** 20,000 rows of 40 columns: codes, words and dates, as a sheet of staff has. */
function largeWorkbook() {
  const workbook = new FakeWorkbook();
  const rows = Array.from({ length: ROWS }, (_r, row) =>
    Array.from({ length: COLUMNS }, (_c, column) => cellOf(row, column)),
  );
  const sheet = workbook.addSheet('Staff', rows);
  for (let column = 2; column < COLUMNS; column += 4) sheet.columnFormats.set(column, 'dd/mm/yyyy');
  return { workbook, sheet };
}

function cellOf(row: number, column: number): string | number {
  if (column % 4 === 0) return row % 97;
  if (column % 4 === 1) return `Person ${row}`;
  return column % 4 === 2 ? 40_000 + (row % 6_000) : column === COLUMNS - 1 ? 'end' : '';
}

/** Scattered, so that no two cells stand below each other: the worst case for addresses. */
function scattered(sheet: string, count: number): SheetMarks[] {
  const severities = ['error', 'query', 'warning'] as const;
  const cells = Array.from({ length: count }, (_, i) => ({
    ...{ row: 1 + ((i * 7_919) % 9_999) * 2, column: Math.floor((i * COLUMNS) / count) },
    severity: severities[i % 3] ?? 'error',
  }));
  return [{ sheet, cells }];
}

test('800,000 cells are read in six round trips, each well within what Excel on the web answers', async () => {
  const { workbook, sheet } = largeWorkbook();
  const { executor } = openInExcel(workbook);
  const host = await createExcelHost();
  await host.listSheets();
  const before = executor.syncs.length;
  let rows = 0;
  for await (const block of host.read(sheet.id, { row: 0, rowCount: ROWS })) rows += block.rows.length;
  const syncs = executor.syncs.slice(before);
  expect({ rows, syncs: syncs.length }).toEqual({ rows: ROWS, syncs: 6 });
  expect(Math.max(...syncs.map(({ bytesDown }) => bytesDown))).toBeLessThan(PAYLOAD_LIMIT * 0.75);
  expect(Math.max(...syncs.map(({ bytesUp }) => bytesUp))).toBeLessThan(1_000);
});

test('a block is read when it is asked for, not before', async () => {
  const { workbook, sheet } = largeWorkbook();
  const { executor } = openInExcel(workbook);
  const host = await createExcelHost();
  await host.listSheets();
  const before = executor.syncs.length;
  for await (const block of host.read(sheet.id, { row: 0, rowCount: ROWS })) {
    expect(block.rows).toHaveLength(3_750);
    break;
  }
  expect(executor.syncs.length - before).toBe(1);
});

test.each([1, 100, 10_000])('%i findings are marked in three round trips, none too large', async (count) => {
  const workbook = new FakeWorkbook();
  const sheet = workbook.addSheet('Staff', [['x']]);
  const { executor, state } = openInExcel(workbook);
  const host = await createExcelHost();
  const before = executor.syncs.length;
  expect(await host.mark(scattered(sheet.id, count))).toEqual({ skipped: [] });
  const syncs = executor.syncs.slice(before);
  expect(syncs).toHaveLength(3);
  expect(Math.max(...syncs.map(({ bytesUp }) => bytesUp))).toBeLessThan(100_000);
  expect(state.longestAddress).toBeLessThanOrEqual(8_000);
});

test('marking again takes one round trip more, and clearing four, however many marks there are', async () => {
  const workbook = new FakeWorkbook();
  const sheet = workbook.addSheet('Staff', [['x']]);
  const { executor } = openInExcel(workbook);
  const host = await createExcelHost();
  const counts: number[] = [];
  for (const act of [
    () => host.mark(scattered(sheet.id, 10_000)),
    () => host.mark(scattered(sheet.id, 10_000)),
    () => host.clearMarks(),
    () => host.clearMarks(),
  ]) {
    const before = executor.syncs.length;
    await act();
    counts.push(executor.syncs.length - before);
  }
  expect(counts).toEqual([3, 4, 4, 2]);
});

test('a million characters of addresses still fit one request, and more are cut into several', async () => {
  const workbook = new FakeWorkbook();
  const sheet = workbook.addSheet('Staff', [['x']]);
  const { executor } = openInExcel(workbook);
  const host = await createExcelHost();
  const every = Array.from({ length: 300_000 }, (_, i) => ({
    ...{ row: 100_000 + (i % 30_000) * 2, column: Math.floor(i / 30_000) },
    severity: 'error' as const,
  }));
  const before = executor.syncs.length;
  await host.mark([{ sheet: sheet.id, cells: every }]);
  const syncs = executor.syncs.slice(before);
  expect(syncs).toHaveLength(4);
  expect(Math.max(...syncs.map(({ bytesUp }) => bytesUp))).toBeLessThan(PAYLOAD_LIMIT / 2);
});

test('10,000 fixes below each other are written in two round trips, 1,000 scattered ones too', async () => {
  const { workbook, sheet } = largeWorkbook();
  const { executor } = openInExcel(workbook);
  const host = await createExcelHost();
  const counts: number[] = [];
  const column = Array.from({ length: 10_000 }, (_, row) => ({
    sheet: sheet.id,
    row,
    column: 0,
    value: '7',
  }));
  const apart = Array.from({ length: 1_000 }, (_, i) => ({
    sheet: sheet.id,
    row: i * 2,
    column: 1,
    value: 'x',
  }));
  for (const changes of [column, apart]) {
    const before = executor.syncs.length;
    await host.write(changes);
    counts.push(executor.syncs.length - before);
  }
  expect(counts).toEqual([2, 2]);
  expect(Math.max(...executor.syncs.map(({ bytesUp }) => bytesUp))).toBeLessThan(PAYLOAD_LIMIT / 2);
});
