/** Makes what the pane does of its parts: the reducer's effects, each named for what the user asks. */
import type { CellChange, SelectListener } from '../workbook/host';
import { createAnswering } from './fixing/answering-actions';
import { cellsOfRun } from './state/cells-with-findings';
import { createChecking } from './check/checking-actions';
import { createCodes } from './codes/codes-actions';
import { createExplaining } from './problems/explaining-actions';
import { createFollowing } from './check/following';
import { createFixing } from './fixing/fixing-actions';
import { createForgetting } from './remembered/forgetting-actions';
import { createHandingOver } from './hand-over/handing-over-actions';
import { listedGroups } from './state/listed-groups';
import { listingOf } from './state/listing';
import { createLive } from './check/live-actions';
import type { PaneActions } from './state/pane-actions';
import type { PaneContext } from './state/pane-context';
import { withRowsChecked } from '../checking/rows/with-rows-checked';
import { stepsOf } from './problems/steps';
import { createTemplates } from './templates/template-actions';
import { troubleOf } from './state/trouble-of';
import { createWorkbookActions } from './check/workbook-actions';

export function createPaneActions(context: PaneContext): PaneActions {
  const { store, host } = context;
  const live = createLive(context, (run) => checking.nameCodes(run));
  const workbook = createWorkbookActions(context, () => checking.abandon(), live.changed);
  const checking = createChecking(context, workbook.match, live);
  const following = createFollowing(context);
  function written(cells: readonly CellChange[]): void {
    following.begin();
    live.written(cells);
  }
  const answering = createAnswering(context, workbook.remember);
  const fixing = createFixing(context, written, (run) => checking.nameCodes(run), answering.answered);
  const explaining = createExplaining(context, workbook.remember, live.remark, remark);
  const forgetting = createForgetting(context, { ...workbook, ...answering, remark });
  const codes = createCodes(context, live.written, workbook.remember);
  const templates = createTemplates(context, workbook);
  const handingOver = createHandingOver(context, {
    match: workbook.match,
    check: checking.check,
    ...codes,
  });

  async function remark(): Promise<void> {
    if (store.state.marked) await checking.markAgain();
  }

  async function goTo(finding: number): Promise<void> {
    const { run } = store.state;
    const found = run?.findings[finding];
    const table = found === undefined ? undefined : run?.tables[found.table];
    if (found === undefined || table === undefined) return;
    store.dispatch({ type: 'current', finding });
    try {
      await host.select(table.sheet.id, found.row, found.column);
    } catch (error) {
      store.dispatch({ type: 'trouble', trouble: troubleOf(error, 'Going to the cell') });
    }
  }

  /** The card follows the cursor; a cell with several problems keeps the one already shown. */
  function followCursor(...[sheet, row, column, size]: Parameters<SelectListener>): void {
    store.dispatch({ type: 'selected', selection: { sheet, row, column, ...size } });
    const { run, current } = store.state;
    if (run === null) return;
    const isListed = listingOf(run, store.state);
    const there = cellsOfRun(run)(sheet, row, column).filter((at) => isListed(run.findings[at]!, at));
    const [first] = there;
    if (first !== undefined && (current === null || !there.includes(current))) {
      store.dispatch({ type: 'current', finding: first });
    }
  }

  return {
    ...workbook,
    ...checking,
    ...answering,
    ...forgetting,
    ...fixing,
    async checkRowsToo(group) {
      await workbook.setRows(withRowsChecked(store.state.rows, group));
      await checking.check();
    },
    async leaveRowsOut(sheet) {
      await workbook.setRows(store.state.rows.filter((one) => one.sheet !== sheet));
      await checking.check();
    },
    explain(finding, text) {
      following.begin();
      return explaining.explain(finding, text);
    },
    setAside(finding) {
      following.begin();
      return explaining.setAside(finding);
    },
    ...codes,
    ...templates,
    ...handingOver,
    start() {
      const stopListening = workbook.listen();
      const stopFollowing = host.onSelect(followCursor);
      const stopGoingAlong = following.start();
      const stopRecalling = answering.start();
      const stopChoices = host.onChange((change) => void codes.follow(change));
      void workbook.retryService();
      return () => {
        stopListening();
        stopFollowing();
        stopGoingAlong();
        stopRecalling();
        stopChoices();
        live.stop();
        checking.stop();
      };
    },
    showTab: (tab) => store.dispatch({ type: 'tab', tab }),
    showCodes: (list) => store.dispatch({ type: 'codes', list }),
    readStandard: (place) => store.dispatch({ type: 'read-standard', place }),
    correct: (list) => store.dispatch({ type: 'correct', list }),
    showOnly: (severity) =>
      store.dispatch({ type: 'only-severity', severity: store.state.only === severity ? null : severity }),
    setFilter: (filter) => store.dispatch({ type: 'filter', filter }),
    openGroups: (keys, open) => store.dispatch({ type: 'open-groups', keys, open }),
    goTo,
    async step(by) {
      const { run, current } = store.state;
      const next = run === null ? null : stepsOf(listedGroups(run, store.state)).step(current, by);
      if (next !== null) await goTo(next);
    },
    dismissTrouble: () => store.dispatch({ type: 'dismiss-trouble' }),
  };
}
