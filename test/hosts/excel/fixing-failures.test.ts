/** Excel stops at any round trip of what we add to a workbook or take away: it is as before, or as after. */
import { createExcelHost } from '../../../addin/hosts/excel/excel-host';
import type { Host } from '../../../addin/workbook/host';
import { HostError } from '../../../addin/workbook/host';
import { openInExcel } from '../../../tools/excel-test-host/open-in-excel';
import type { RequestFault } from '../../../tools/excel-test-host/request-executor';
import type { StaffWorkbook } from '../../../tools/excel-test-host/staff-workbook';
import { staffWorkbook } from '../../../tools/excel-test-host/staff-workbook';
import { commentsOn, dropDownsOn, TO_FIX } from './support/fixing-workbook';
import { patienceFor } from './support/patience';

interface Act {
  readonly act: string;
  /** Round trips when nothing goes wrong. */
  readonly trips: number;
  /** What is there beforehand. */
  readonly prepare?: (host: Host, book: StaffWorkbook) => Promise<unknown>;
  readonly run: (host: Host, book: StaffWorkbook) => Promise<unknown>;
}

const toFix = (host: Host) => host.addSheet(TO_FIX);

const ACTS: readonly Act[] = [
  {
    act: 'read formulas',
    trips: 1,
    run: (host, { rota }) => host.formulasAt([{ sheet: rota.id, row: 0, column: 0 }]),
  },
  { act: 'add drop-downs', trips: 8, run: (host, book) => host.addDropDowns(dropDownsOn(book)) },
  {
    act: 'take drop-downs away',
    trips: 8,
    prepare: (host, book) => host.addDropDowns(dropDownsOn(book)),
    run: (host) => host.removeDropDowns(),
  },
  { act: 'add a sheet', trips: 3, run: toFix },
  { act: 'find our sheets', trips: 2, prepare: toFix, run: (host) => host.sheetsOfOurs('to-fix') },
  {
    act: 'take a sheet away',
    trips: 3,
    prepare: toFix,
    run: async (host, { workbook }) => host.removeSheet(workbook.sheet('To fix').id),
  },
  { act: 'add comments', trips: 4, run: (host, book) => host.addComments(commentsOn(book)) },
  {
    act: 'change comments',
    trips: 4,
    prepare: (host, book) => host.addComments(commentsOn(book).map((one) => ({ ...one, text: 'Old words' }))),
    run: (host, book) => host.addComments(commentsOn(book)),
  },
  {
    act: 'take comments away',
    trips: 3,
    prepare: (host, book) => host.addComments(commentsOn(book)),
    run: (host) => host.removeComments(),
  },
];

const CUTS = [0, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 28, 35, 45, 60, 80, 110, 150];
const FAULTS: readonly RequestFault[] = [
  { kind: 'refuse', code: 'AccessDenied' },
  { kind: 'hang' },
  ...CUTS.map((actions) => ({ kind: 'refuse-after', code: 'AccessDenied', actions }) as const),
];

const SCENARIOS = ACTS.flatMap((act) => Array.from({ length: act.trips }, (_, i) => ({ ...act, n: i + 1 })));

async function opened({ prepare }: Pick<Act, 'prepare'>, fault?: RequestFault) {
  const book = staffWorkbook();
  const excel = openInExcel(book.workbook);
  const host = await createExcelHost(patienceFor(fault));
  await prepare?.(host, book);
  return { book, excel, host };
}

/** Without ids, which Excel gives anew to what is put back. */
function look({ workbook }: StaffWorkbook): unknown {
  return JSON.parse(JSON.stringify(workbook.snapshot()).replaceAll(/[{]?00000000-[-\d]+[}]?/g, 'id'));
}

test.each(SCENARIOS)('$act, round trip $n of $trips', async ({ prepare, run, n }) => {
  const fine = await opened({ prepare });
  const before = look(fine.book);
  await run(fine.host, fine.book);
  const after = look(fine.book);
  for (const fault of FAULTS) {
    const { book, excel, host } = await opened({ prepare }, fault);
    excel.executor.failAt(n, fault);
    const outcome = await run(host, book).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(HostError);
    const now = look(book);
    const isWhole =
      JSON.stringify(now) === JSON.stringify(after) || JSON.stringify(now) === JSON.stringify(before);
    if (!isWhole) expect({ fault, now }).toEqual({ fault, now: before });
    if (!(outcome instanceof Error)) expect(now).toEqual(after);
    expect(excel.state.eventsEnabled).toBe(true);
  }
});

test('each of these takes as many round trips as the scenarios say', async () => {
  const taken: [string, number][] = [];
  for (const { act, prepare, run } of ACTS) {
    const { book, excel, host } = await opened({ prepare });
    const start = excel.executor.syncs.length;
    await run(host, book);
    taken.push([act, excel.executor.syncs.length - start]);
  }
  expect(taken).toEqual(ACTS.map(({ act, trips }) => [act, trips]));
});
