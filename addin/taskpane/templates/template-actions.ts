/** Blank sheets of a layout, to be filled. */
import type { CodeListAnswer, Layout, StandardAnswer } from '../../../core/api/shapes';
import { ApiError } from '../../service/api-error';
import type { MatchChoice } from '../../model/match';
import { fittingExamples, type FieldExamples } from '../../templates/fitting-examples';
import { listsOfLayout } from '../../templates/lists-of-layout';
import { templateSheet } from '../../templates/template-sheet';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { PaneContext } from '../state/pane-context';
import { troubleOf } from '../state/trouble-of';
import type { TemplateActions } from '../state/pane-actions';

interface Workbook {
  /** Reads the sheets anew. */
  match(): Promise<void>;
  choose(choice: MatchChoice): Promise<void>;
  /** Keeps what was set in the workbook. */
  remember(): Promise<void>;
}

export function createTemplates(
  { store, host, api, writeWorkbook }: Pick<PaneContext, 'store' | 'host' | 'api' | 'writeWorkbook'>,
  workbook: Workbook,
): TemplateActions {
  async function planOf(standard: StandardAnswer, layout: Layout): Promise<SheetPlan> {
    const on = store.state.referenceDate;
    const lists = await listsOfLayout(listOrNone, layout);
    const examples = await examplesOf(standard, layout, on);
    return templateSheet(standard, layout, lists, { on, ...(examples === undefined ? {} : { examples }) });
  }

  /** A list that is not there is done without; a service that can't be reached would cost every drop-down, unsaid. */
  async function listOrNone(id: string): Promise<CodeListAnswer | undefined> {
    try {
      return await api.codeList(id);
    } catch (error) {
      if (error instanceof ApiError && !error.retry) return undefined;
      throw error;
    }
  }

  /** The sheet does without its example row when the service can't say whether it is right. */
  async function examplesOf(
    standard: StandardAnswer,
    layout: Layout,
    on: string,
  ): Promise<FieldExamples | undefined> {
    try {
      return await fittingExamples(api, standard, layout, on);
    } catch (error) {
      if (error instanceof ApiError) return undefined;
      throw error;
    }
  }

  async function addSheet(plan: SheetPlan, layout: Layout): Promise<void> {
    const sheet = await host.addSheet(plan, { show: true });
    await workbook.match();
    // Two collections may have the same headings: the user has said which is meant.
    const found = store.state.match?.tables.find((table) => table.sheet.id === sheet);
    if (found?.layout.id !== layout.id) await workbook.choose({ sheet, layout: layout.id });
    // It has drop-downs as the user's own sheets may have: what is chosen from them is written as the code.
    const { dropDowns } = store.state;
    store.dispatch({ type: 'drop-downs', on: { ...dropDowns, sheets: [...dropDowns.sheets, sheet] } });
    await workbook.remember();
    store.dispatch({ type: 'announce', words: `Added the sheet ${found?.sheet.name ?? plan.name}.` });
  }

  return {
    async addBlankSheet(id) {
      const { standard, workbookOpen } = store.state;
      const layout = standard?.layouts.find((one) => one.id === id);
      if (standard === null || layout === undefined) return;
      store.dispatch({ type: 'dismiss-trouble' });
      try {
        const plan = await planOf(standard, layout);
        if (workbookOpen) await addSheet(plan, layout);
        else if (writeWorkbook !== undefined) {
          await host.giveWorkbook(`${plan.name}.xlsx`, await writeWorkbook([plan]));
          store.dispatch({ type: 'announce', words: `Made the workbook ${plan.name}.xlsx.` });
        }
      } catch (error) {
        store.dispatch({ type: 'trouble', trouble: troubleOf(error, 'Adding the sheet') });
      }
    },
  };
}
