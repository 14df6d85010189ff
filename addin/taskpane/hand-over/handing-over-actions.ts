/** Work for others: the sheet "To fix" and what comes of it, comments on cells, and reports. */
import { loadCodeLists } from '../../code-lists/load-code-lists';
import { cellComments } from '../../handing-over/cell-comments';
import { columnsToOffer } from '../../handing-over/columns-to-offer';
import { MOST_COMMENTS } from '../../handing-over/excel-limits';
import { ownSheets } from '../../handing-over/own-sheets';
import { reportHtml } from '../../handing-over/report-html';
import { reportPlans } from '../../handing-over/report-plans';
import { parseTicks, type ListedRow } from '../../handing-over/tick-rows';
import { TO_FIX_TAG } from '../../handing-over/to-fix-headings';
import { toFixSheet } from '../../handing-over/to-fix-sheet';
import type { ReportOptions } from '../../handing-over/report-data';
import type { CheckRun } from '../../model/check-run';
import { countOf, formatCount } from '../../../core/values/words';
import type { SheetInfo } from '../../workbook/host';
import type { CodesForOthers } from '../codes/codes-actions';
import type { PaneContext } from '../state/pane-context';
import { today } from '../state/today';
import { troubleOf } from '../state/trouble-of';
import type { HandingOverActions } from '../state/pane-actions';

interface Workbook extends CodesForOthers {
  /** Reads the sheets anew. */
  match(): Promise<void>;
  check(): Promise<void>;
}

export function createHandingOver(
  { store, host, api, writeWorkbook, print }: PaneContext,
  workbook: Workbook,
): HandingOverActions {
  function say(said: string): void {
    store.dispatch({ type: 'hand-over', handOver: { said } });
    store.dispatch({ type: 'announce', words: said });
  }

  /** One thing at a time: a second press while a sheet is being made does not make a second one. */
  async function busy(doing: string, work: () => Promise<void>): Promise<void> {
    if (store.state.handOver.busy) return;
    store.dispatch({ type: 'hand-over', handOver: { busy: true, said: '' } });
    try {
      await work();
    } catch (error) {
      store.dispatch({ type: 'trouble', trouble: troubleOf(error, doing) });
    } finally {
      store.dispatch({ type: 'hand-over', handOver: { busy: false } });
    }
  }

  /** What the last check found; a workbook that was not checked yet is checked first. */
  async function checked(): Promise<CheckRun | null> {
    if (store.state.run === null || store.state.partial) await workbook.check();
    return store.state.partial ? null : store.state.run;
  }

  /** With every list that a code is named by, whether or not the pane has them yet. */
  async function optionsFor(
    run: CheckRun,
  ): Promise<Pick<ReportOptions, 'lists' | 'notes' | 'answers' | 'source'>> {
    const { lists, notes, recalled } = store.state;
    return { lists: await loadCodeLists(api, run, lists), notes, answers: recalled, source: host.source };
  }

  async function removeAll(): Promise<number> {
    const sheets = await host.sheetsOfOurs(TO_FIX_TAG);
    for (const sheet of sheets) await host.removeSheet(sheet);
    await host.removeComments();
    store.dispatch({ type: 'hand-over', handOver: { listed: null, heldTo: null } });
    return sheets.length;
  }

  async function addComments(run: CheckRun): Promise<string> {
    const { comments, left } = cellComments(run, await optionsFor(run));
    const { skipped } = await host.addComments(comments);
    const none =
      skipped.length === 0 ? '' : ` ${countOf(skipped.length, 'cell has', 'cells have')} none of ours.`;
    const rest = left === 0 ? '' : ` Only the first ${formatCount(MOST_COMMENTS)} cells get comments.`;
    return ` ${countOf(comments.length - skipped.length, 'comment', 'comments')} added.${none}${rest}`;
  }

  async function report(): Promise<readonly [CheckRun, ReportOptions] | undefined> {
    const run = await checked();
    if (run === null) return undefined;
    const changes = store.state.fixes.flatMap((fix) => fix.changes);
    return [run, { ...(await optionsFor(run)), name: host.name, madeOn: today(), changes }];
  }

  async function readListed(sheet: SheetInfo): Promise<readonly ListedRow[]> {
    const rows: Parameters<typeof parseTicks>[0][number][] = [];
    for await (const block of host.read(sheet.id, sheet.usedRange)) rows.push(...block.rows);
    return parseTicks(rows) ?? [];
  }

  return {
    prepareForProvider: ({ comments }) =>
      busy('Preparing the workbook', async () => {
        const run = await checked();
        if (run === null) return;
        const options = await optionsFor(run);
        await removeAll();
        const offered = await workbook.offerBesides(columnsToOffer(run));
        try {
          await host.addSheet(toFixSheet(run, { ...options, offered }), { show: true });
        } catch (error) {
          await workbook.offerBesides([]).catch(() => undefined);
          throw error;
        }
        const commented = comments ? await addComments(run) : '';
        await workbook.match();
        const codes =
          offered.length === 0
            ? ''
            : ` ${countOf(offered.length, 'column offers its codes', 'columns offer their codes')}.`;
        say(`The sheet "To fix" is at the end of the workbook.${codes}${commented}`);
      }),
    takeToFixAway: () =>
      busy('Taking the sheet away', async () => {
        const removed = await removeAll();
        await workbook.offerBesides([]);
        await workbook.match();
        const { match } = store.state;
        const kept = match === null ? [] : ownSheets(match);
        if (kept.length === 0) say('The sheet and its comments are gone.');
        else if (removed > 0) say('The sheet and its comments are gone. A copy of it is still there.');
        else say(`"${kept[0]!.name}" was copied or saved by another program: delete it yourself.`);
      }),
    readTicks: () =>
      busy('Reading what was done', async () => {
        await workbook.takeChoices();
        const { match } = store.state;
        const listed: ListedRow[] = [];
        for (const sheet of match === null ? [] : ownSheets(match)) listed.push(...(await readListed(sheet)));
        await workbook.check();
        const { run, trouble, progress, stale } = store.state;
        // What was ticked is held to a fresh check alone, not to the one before.
        if (run !== null && trouble === null && progress === null && stale?.kind !== 'unanswered') {
          store.dispatch({ type: 'hand-over', handOver: { listed, heldTo: run } });
        }
      }),
    giveReport: () =>
      busy('Making the report', async () => {
        const made = await report();
        if (made === undefined || writeWorkbook === undefined) return;
        const name = `${host.name.replace(/\.[^.]*$/, '') || 'Workbook'} report.xlsx`;
        await host.giveWorkbook(name, await writeWorkbook(reportPlans(...made)));
        say('The report is ready.');
      }),
    printReport: () =>
      busy('Printing the report', async () => {
        const made = await report();
        if (made === undefined || print === undefined) return;
        await print(reportHtml(...made));
      }),
  };
}
