import fc from 'fast-check';
import { createExcelHost } from '../../../../addin/hosts/excel/excel-host';
import type { Host, SheetMarks } from '../../../../addin/workbook/host';
import type { ExcelTestHost } from '../../../../tools/excel-test-host/install-excel-test-host';
import type { FakeSheet } from '../../../../tools/excel-test-host/workbook/fake-sheet';
import { FakeWorkbook } from '../../../../tools/excel-test-host/workbook/fake-workbook';
import { openInExcel } from '../../../../tools/excel-test-host/open-in-excel';
import type { RequestFault } from '../../../../tools/excel-test-host/request-executor';
import { markedCells } from '../support/marked-cells';
import { patienceFor } from '../support/patience';
import { settled } from '../support/settled';

type Cell = SheetMarks['cells'][number];

interface Opened {
  readonly excel: ExcelTestHost;
  readonly sheet: FakeSheet;
  readonly host: Host;
  /** Bytes sent and received for each round trip of the act. */
  measure(act: () => Promise<unknown>): Promise<number[]>;
}

async function opened({
  listens = true,
  fault,
}: { listens?: boolean; fault?: RequestFault } = {}): Promise<Opened> {
  const workbook = new FakeWorkbook();
  const sheet = workbook.addSheet('Staff', [['Name'], ['A. Adams']]);
  workbook.addUserRule(sheet, { address: 'A1:D50', formula: '=$A1=""' });
  const excel = openInExcel(workbook);
  const host = await createExcelHost(patienceFor(fault));
  if (listens) host.onChange(() => undefined);
  await settled();
  async function measure(act: () => Promise<unknown>): Promise<number[]> {
    const before = excel.executor.syncs.length;
    await act();
    return excel.executor.syncs.slice(before).map(({ bytesUp, bytesDown }) => bytesUp + bytesDown);
  }
  return { excel, sheet, host, measure };
}

const error = (row: number, column: number): Cell => ({ row, column, severity: 'error' });
const query = (row: number, column: number): Cell => ({ row, column, severity: 'query' });

function update({ host, sheet }: Opened, row: number, cells: readonly Cell[], rowCount = 1) {
  return host.updateMarks([{ sheet: sheet.id, rows: [{ row, rowCount }], cells }]);
}

function mark({ host, sheet }: Opened, cells: readonly Cell[]) {
  return host.mark([{ sheet: sheet.id, cells }]);
}

/** Scattered over rows of their own, as worst for addresses. */
function scattered(count: number): Cell[] {
  const severities = ['error', 'query', 'warning'] as const;
  return Array.from({ length: count }, (_, i) => ({
    ...{ row: 1 + i * 2, column: i % 40 },
    severity: severities[i % 3] ?? 'error',
  }));
}

test('the marks of some rows change, those of all others stay', async () => {
  const book = await opened();
  await mark(book, [error(1, 0), error(2, 0), query(2, 1), error(9, 3)]);
  expect(await update(book, 2, [query(2, 0), error(2, 4)])).toEqual({ skipped: [] });
  expect(markedCells(book.sheet)).toEqual({ '1,0': 'error', '2,0': 'query', '2,4': 'error', '9,3': 'error' });
  expect(book.sheet.conditionalFormats.at(-1)?.formula).toBe('=$A1=""');
});

test('marks that are right already cost nothing', async () => {
  const book = await opened();
  await mark(book, [error(1, 0), query(2, 1), query(2, 1)]);
  expect(await book.measure(() => update(book, 1, [query(2, 1), error(1, 0)], 2))).toEqual([]);
  expect(await book.measure(() => update(book, 30, [], 5))).toEqual([]);
});

test('one row takes two round trips of one size, whether a sheet has 10,000 marks or 20,000', async () => {
  const sizes: number[][] = [];
  for (const count of [10_000, 20_000]) {
    const book = await opened();
    await mark(book, scattered(count));
    sizes.push(await book.measure(() => update(book, 1, [])));
    expect(Object.keys(markedCells(book.sheet))).toHaveLength(count - 1);
  }
  const [few = [], many = []] = sizes;
  expect([few.length, many.length]).toEqual([2, 2]);
  expect(Math.max(...many)).toBeLessThan(20_000);
  expect(Math.abs((few[1] ?? 0) - (many[1] ?? 0))).toBeLessThan(200);
});

test('new marks join a rule that has room: rules do not grow in number with the edits', async () => {
  const book = await opened();
  await mark(book, [error(1, 0)]);
  for (let row = 2; row < 40; row += 1) await update(book, row, [error(row, row % 7)]);
  expect(Object.keys(markedCells(book.sheet))).toHaveLength(39);
  expect(book.sheet.conditionalFormats).toHaveLength(2);
});

describe('when rows come and go', () => {
  test('the record follows Excel, and the update still takes two round trips', async () => {
    const book = await opened();
    await mark(book, [error(1, 0), error(5, 0), query(6, 1)]);
    book.excel.user.insertRows(book.sheet.id, 3, 2);
    book.excel.user.deleteRows(book.sheet.id, 1, 1);
    await settled();
    expect(markedCells(book.sheet)).toEqual({ '6,0': 'error', '7,1': 'query' });
    const trips = await book.measure(() => update(book, 6, []));
    expect([trips.length, markedCells(book.sheet)]).toEqual([2, { '7,1': 'query' }]);
  });

  test('a new row below a marked one takes its mark, until it is checked', async () => {
    const book = await opened();
    await mark(book, [error(1, 0)]);
    book.excel.user.insertRows(book.sheet.id, 2, 1);
    await settled();
    expect(markedCells(book.sheet)).toEqual({ '1,0': 'error', '2,0': 'error' });
    await update(book, 2, []);
    expect(markedCells(book.sheet)).toEqual({ '1,0': 'error' });
  });

  test('a co-author’s rows are followed too', async () => {
    const book = await opened();
    await mark(book, [error(1, 0), error(5, 0)]);
    const { user } = book.excel;
    book.sheet.conditionalFormats[0] = { ...book.sheet.conditionalFormats[0]!, address: 'A2,A7' };
    user.change({ worksheetId: book.sheet.id, address: '4:4', changeType: 'RowInserted', source: 'Remote' });
    await settled();
    const trips = await book.measure(() => update(book, 6, []));
    expect([trips.length, markedCells(book.sheet)]).toEqual([2, { '1,0': 'error' }]);
  });
});

describe('a sheet whose rules may be others than recorded is marked anew as a whole', () => {
  test.each([
    {
      what: 'sorted',
      disturb: ({ excel, sheet }: Opened) => excel.user.sort(sheet.id, 1, [2, 1]),
    },
    {
      what: 'moved',
      disturb: ({ excel, sheet }: Opened) =>
        excel.user.change({ worksheetId: sheet.id, address: 'B2:B3', changeType: 'CellInserted' }),
    },
    {
      what: 'marked by a co-author meanwhile',
      disturb: ({ sheet }: Opened) => {
        for (const format of sheet.conditionalFormats) format.id = `other ${format.id}`;
      },
    },
    {
      what: 'pasted over',
      disturb: ({ sheet }: Opened) => {
        const [first] = sheet.conditionalFormats;
        if (first) first.address += ',D9';
      },
    },
  ])('$what', async ({ disturb }) => {
    const book = await opened();
    await mark(book, [error(1, 0), error(2, 0), error(30, 2)]);
    disturb(book);
    await settled();
    expect(await update(book, 1, [query(2, 0)], 2)).toEqual({ skipped: [] });
    expect(markedCells(book.sheet)).toEqual({ '2,0': 'query', '30,2': 'error' });
    const trips = await book.measure(() => update(book, 2, []));
    expect([trips.length, markedCells(book.sheet)]).toEqual([2, { '30,2': 'error' }]);
  });

  test('never marked by us: another session’s marks go', async () => {
    const book = await opened();
    await mark(book, [error(1, 0)]);
    const later = await createExcelHost();
    later.onChange(() => undefined);
    await settled();
    await later.updateMarks([
      { sheet: book.sheet.id, rows: [{ row: 2, rowCount: 1 }], cells: [error(2, 0)] },
    ]);
    expect(markedCells(book.sheet)).toEqual({ '2,0': 'error' });
  });

  test('nobody listens, so nobody knows what has moved: four round trips each time', async () => {
    const book = await opened({ listens: false });
    await mark(book, [error(1, 0), error(5, 0)]);
    expect(await book.measure(() => update(book, 1, []))).toHaveLength(4);
    expect(markedCells(book.sheet)).toEqual({ '5,0': 'error' });
  });

  test('rows that move while marks are on their way', async () => {
    const book = await opened();
    await mark(book, [error(1, 0), error(5, 0)]);
    const updating = update(book, 1, []);
    book.excel.user.insertRows(book.sheet.id, 0, 1);
    await updating;
    await settled();
    expect(await book.measure(() => update(book, 9, [error(9, 0)]))).toHaveLength(4);
  });
});

test('a protected sheet is not marked, and the reason is given', async () => {
  const book = await opened();
  await mark(book, [error(1, 0)]);
  book.sheet.protection.protected = true;
  const reason = 'Staff is protected, so its problems are listed here but not marked.';
  expect(await update(book, 2, [error(2, 0)])).toEqual({ skipped: [{ sheet: book.sheet.id, reason }] });
  expect(markedCells(book.sheet)).toEqual({ '1,0': 'error' });
});

test('a sheet that is gone is said to be', async () => {
  const book = await opened();
  await mark(book, [error(1, 0)]);
  book.excel.workbook.addSheet('Other');
  book.excel.workbook.deleteSheet(book.sheet);
  const reason = 'The sheet is no longer in the workbook.';
  expect(await update(book, 2, [error(2, 0)])).toEqual({ skipped: [{ sheet: book.sheet.id, reason }] });
});

test.each([1, 2])(
  'Excel stops at round trip %i: the marks are as they were, and the next update works',
  async (n) => {
    for (const actions of [0, 8, 14, 20, 25, 32]) {
      const book = await opened();
      await mark(book, [error(1, 0), error(2, 0), query(2, 1), error(9, 3)]);
      const before = markedCells(book.sheet);
      book.excel.executor.failAt(n, { kind: 'refuse-after', code: 'AccessDenied', actions });
      const failed = await update(book, 2, [error(2, 5)]).catch((caught: unknown) => caught);
      const isDone = JSON.stringify(failed) === JSON.stringify({ skipped: [] });
      expect(isDone || markedCells(book.sheet)).toEqual(isDone || before);
      await update(book, 2, []);
      expect(markedCells(book.sheet)).toEqual({ '1,0': 'error', '9,3': 'error' });
      expect(book.excel.state.eventsEnabled).toBe(true);
    }
  },
);

test('no answer at all: the next update marks the sheet anew', async () => {
  const fault: RequestFault = { kind: 'hang' };
  const book = await opened({ fault });
  await mark(book, [error(1, 0), error(9, 3)]);
  book.excel.executor.failAt(2, fault);
  await expect(update(book, 1, [])).rejects.toMatchObject({ code: 'unavailable' });
  await update(book, 1, [query(1, 2)]);
  expect(markedCells(book.sheet)).toEqual({ '1,2': 'query', '9,3': 'error' });
});

const ROWS = 12;
const cells = fc.array(
  fc.record({
    row: fc.nat(ROWS - 1),
    column: fc.nat(3),
    severity: fc.constantFrom('error' as const, 'query' as const, 'warning' as const),
  }),
  { maxLength: 20 },
);
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('update', 'insert', 'delete'),
    row: fc.nat(ROWS - 1),
    rowCount: fc.integer({ min: 1, max: 3 }),
    cells,
  }),
  { maxLength: 8 },
);

test('whatever is edited, inserted and deleted, the marks are those asked for last', async () => {
  await fc.assert(
    fc.asyncProperty(cells, steps, async (first, edits) => {
      const book = await opened();
      await mark(book, first);
      let wanted = first;
      for (const { kind, row, rowCount, cells: given } of edits) {
        if (kind === 'delete') {
          book.excel.user.deleteRows(book.sheet.id, row, rowCount);
          wanted = wanted.flatMap((cell) => {
            if (cell.row < row) return [cell];
            return cell.row < row + rowCount ? [] : [{ ...cell, row: cell.row - rowCount }];
          });
        } else {
          if (kind === 'insert') {
            book.excel.user.insertRows(book.sheet.id, row, rowCount);
            wanted = wanted.map((cell) => (cell.row < row ? cell : { ...cell, row: cell.row + rowCount }));
          }
          await settled();
          const inRows = given.filter((cell) => cell.row >= row && cell.row < row + rowCount);
          await update(book, row, inRows, rowCount);
          wanted = [...wanted.filter((cell) => cell.row < row || cell.row >= row + rowCount), ...inRows];
        }
      }
      await settled();
      const ranks = ['warning', 'query', 'error'];
      const worst = new Map<string, string>();
      for (const { row, column, severity } of [...wanted].sort(
        (a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity),
      )) {
        worst.set(`${row},${column}`, severity);
      }
      expect(markedCells(book.sheet)).toEqual(Object.fromEntries([...worst].sort()));
    }),
    { numRuns: 40 },
  );
});
