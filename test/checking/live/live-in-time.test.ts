import * as fc from 'fast-check';
import { compareAgain } from '../../../addin/checking/live/compare-again';
import { createLiveChecking } from '../../../addin/checking/live/live-checking';
import { recheckRows } from '../../../addin/checking/live/recheck-edit';
import type { CellValue } from '../../../core/api/shapes';
import { fakeApi } from '../support/fake-api';
import { makeTable } from '../support/make-run';
import { SITES, SMALL_STANDARD } from '../support/small-standard';
import { fakeClock } from './support/fake-clock';
import { LiveWorkbook, saidBy } from './support/live-workbook';

/** What the user does, and how long it is until the next: with few turns the service has not answered by then. */
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('edit', 'insert', 'delete', 'sort'),
    row: fc.integer({ min: 1, max: 14 }),
    count: fc.integer({ min: 1, max: 3 }),
    bad: fc.boolean(),
    wait: fc.constantFrom(0, 100, 250, 1_200),
    turns: fc.nat(6),
  }),
  { minLength: 1, maxLength: 15 },
);

it('whatever is done while answers are on their way, the run is that of a fresh check once all is quiet', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (played) => {
      const cells: CellValue[][] = [
        ['SITE', 'SITENAME', 'BEDS'],
        ...Array.from({ length: 12 }, (_, at) => [at % 3 === 0 ? 'bad' : `S${at}`, 'x', at]),
      ];
      const dependencies = { api: fakeApi(), standard: SMALL_STANDARD };
      const match = { tables: [makeTable(12, { name: 'Homes', layout: SITES })] };
      const workbook = await new LiveWorkbook([{ name: 'Homes', cells }], match, dependencies).check();
      const clock = fakeClock();
      const live = createLiveChecking({
        // The sheet is read as it is when it is read, whatever was done since it was asked for.
        recheck: (run, edit, options) => recheckRows(workbook.live(false), run, edit, options),
        compare: (run, options) => compareAgain(dependencies, run, options),
        quiet: { edit: 250, compare: 1_200 },
        clock,
        onRun: (run) => (workbook.run = run),
        onStale: (reason) => {
          throw new Error(reason.kind);
        },
      });
      live.start(workbook.run);
      for (const { kind, row: wanted, count, bad, wait, turns } of played) {
        const row = Math.min(wanted, cells.length);
        const change = { sheet: 'Homes', row, rowCount: count };
        if (kind === 'edit') {
          for (let n = 0; n < count; n++) cells[row + n] = [bad ? 'bad' : `T${row}`, 'x', n];
          live.changed({ ...change, kind: 'edited' });
        } else if (kind === 'insert') {
          cells.splice(row, 0, ...Array.from({ length: count }, () => (bad ? ['bad', 'x', 0] : [])));
          live.changed({ ...change, kind: 'rows-inserted' });
        } else if (kind === 'delete') {
          cells.splice(row, count);
          live.changed({ ...change, kind: 'rows-deleted' });
        } else {
          cells.splice(row, 3, ...cells.slice(row, row + 3).reverse());
          live.changed({ ...change, rowCount: 3, kind: 'sorted' });
        }
        await clock.pass(wait, turns);
      }
      for (let n = 0; n < 8; n++) await clock.pass(2_000);

      expect(saidBy(workbook.run, workbook.sheets)).toEqual(
        saidBy(await workbook.checkedAnew(), workbook.sheets),
      );
    }),
    { numRuns: 100 },
  );
});
