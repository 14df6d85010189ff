/** Codes put into cells: one picked in the pane, those of drop-downs in the sheet. */
import { groupBy } from '../../../core/values/group-by';
import type { CellValue, Code } from '../../../core/api/shapes';
import type { CodeLists } from '../../code-lists/loaded-lists';
import { codeListSource, nameCode } from '../../code-lists/load-code-lists';
import { codesForChoices, columnsChanged } from '../../codes-at-hand/chosen-codes';
import { columnsAtHand, type ColumnAtHand } from '../../codes-at-hand/columns-at-hand';
import { planDropDowns, takesOneCode } from '../../codes-at-hand/plan-drop-downs';
import { cellName } from '../../../core/values/column-letters';
import { textOfValue } from '../../../core/values/show-value';
import { countOf } from '../../../core/values/words';
import type { CellChange, CellPlace, DropDownOutcome, HostChange, SkippedCell } from '../../workbook/host';
import { nextFixId } from '../state/log-of-fixes';
import type { PaneContext } from '../state/pane-context';
import { troubleOf } from '../state/trouble-of';
import type { PutOutcome, CodesActions } from '../state/pane-actions';

/** Codes in cells that others fill in. */
export interface CodesForOthers {
  /**
   * Puts drop-downs of codes on these columns besides those on the user's own sheets, in place of the columns before.
   * Gives the columns that have one now.
   */
  offerBesides(columns: readonly ColumnAtHand[]): Promise<readonly ColumnAtHand[]>;
  /** Writes the codes of choices, `WBRI - White British`, that were made where nobody saw to it. */
  takeChoices(): Promise<void>;
}

/**
 * @param written told of the cells that were written, so that their rows are checked anew
 * @param remember keeps the settings in the workbook
 */
export function createCodes(
  { store, host, api }: Pick<PaneContext, 'store' | 'host' | 'api'>,
  written: (cells: readonly CellPlace[]) => void,
  remember: () => Promise<void>,
): CodesActions & CodesForOthers & { follow(change: HostChange): Promise<void> } {
  const codeList = codeListSource(api);
  /** Columns that offer their codes to others, besides those on the user's own sheets. */
  let besides: ReadonlySet<string> = new Set();

  function allColumns(): readonly ColumnAtHand[] {
    const { match, standard } = store.state;
    return match === null || standard === null ? [] : columnsAtHand(match, standard);
  }

  /** Columns that offer their codes when these sheets (ids) have drop-downs. */
  function columnsOffering(sheets: readonly string[]): readonly ColumnAtHand[] {
    return allColumns().filter((one) => sheets.includes(one.sheet.id) || besides.has(keyOf(one)));
  }

  /** Every code that the lists of these columns ever had; those that can't be had are left out. */
  async function listsOf(columns: readonly ColumnAtHand[]): Promise<CodeLists> {
    const ids = new Set(columns.flatMap(({ list }) => list ?? []));
    const lists = await Promise.all([...ids].map(codeList));
    return new Map(lists.flatMap((list) => (list === undefined ? [] : [[list.id, list] as const])));
  }

  /** Drop-downs on these sheets and on the columns besides, in place of all of ours; gives the columns that have one. */
  async function offerCodes(sheets: readonly string[]): Promise<Offered> {
    const columns = columnsOffering(sheets);
    const plan = planDropDowns(columns, await listsOf(columns), store.state.referenceDate);
    if (plan.dropDowns.length === 0) await host.removeDropDowns();
    const { skipped } =
      plan.dropDowns.length === 0 ? { skipped: [] } : await host.addDropDowns(plan.dropDowns);
    const all = [...plan.skipped, ...skipped];
    const isSkipped = (one: ColumnAtHand): boolean =>
      all.some(({ sheet, column }) => sheet === one.sheet.id && column === one.column);
    return { columns: columns.filter((one) => one.list !== undefined && !isSkipped(one)), skipped: all };
  }

  async function cellAt({ sheet, row, column }: CellPlace): Promise<CellValue> {
    for await (const { rows } of host.read(sheet, { row, rowCount: 1, column, columnCount: 1 }))
      return rows[0]?.[0] ?? null;
    return null;
  }

  async function put({ code, label }: Pick<Code, 'code' | 'label'>): Promise<PutOutcome> {
    const { selection } = store.state;
    if (selection === null) return { words: 'Select a cell first.' };
    const { sheet, row, column } = selection;
    const cell = cellName(row, column);
    const before = await cellAt(selection);
    if (textOfValue(before) === code) return { words: `${cell} holds ${code} already.` };
    const change: CellChange = { sheet, row, column, value: code, before };
    const { skipped } = await host.write([change]);
    if (skipped[0] !== undefined) return { words: LEFT[skipped[0].why](cell) };
    const entry = nextFixId(store.state.fixes);
    const words = `${cell}: ${nameCode({ code, label })}`;
    store.dispatch({ type: 'fixed', entry: { id: entry, words, changes: [change] } });
    written([change]);
    return { words: `${cell} now holds ${code}.`, entry };
  }

  return {
    async putCode(code) {
      if (store.state.fixing) return { words: 'Wait until the cells have been changed.' };
      store.dispatch({ type: 'fixing', fixing: true });
      try {
        return await put(code);
      } catch (error) {
        const { title, detail } = troubleOf(error, 'Changing the cell');
        return { words: `${title}. ${detail}` };
      } finally {
        store.dispatch({ type: 'fixing', fixing: false });
      }
    },

    async setDropDowns(sheets) {
      try {
        const offered = await offerCodes(sheets);
        const [columns, skipped] = [
          offered.columns.filter(({ sheet }) => sheets.includes(sheet.id)),
          offered.skipped.filter(({ sheet }) => sheets.includes(sheet)),
        ];
        store.dispatch({ type: 'drop-downs', on: { sheets, skipped } });
        store.dispatch({ type: 'announce', words: addedWords(sheets, columns.length) });
        await remember();
      } catch (error) {
        store.dispatch({ type: 'trouble', trouble: troubleOf(error, 'Adding the drop-downs') });
      }
    },

    async offerBesides(columns) {
      const before = besides;
      besides = new Set(columns.map(keyOf));
      try {
        const { sheets } = store.state.dropDowns;
        const offered = await offerCodes(sheets);
        return offered.columns.filter((one) => besides.has(keyOf(one)));
      } catch (error) {
        besides = before;
        throw error;
      }
    },

    async takeChoices() {
      const columns = allColumns().filter(takesOneCode);
      const lists = await listsOf(columns);
      const changes: CellChange[] = [];
      for (const together of byTable(columns)) {
        const { sheet, firstRow: row, rows: rowCount } = together[0]!;
        if (rowCount === 0) continue;
        changes.push(
          ...(await codesForChoices(
            host,
            { sheet: sheet.id, kind: 'edited', row, rowCount },
            together,
            lists,
          )),
        );
      }
      if (changes.length === 0) return;
      const { skipped } = await host.write(changes);
      const written = changes.filter((change) => !skipped.some((one) => isSamePlace(one, change)));
      const words = `${countOf(written.length, 'choice', 'choices')} written as the code`;
      store.dispatch({
        type: 'fixed',
        entry: { id: nextFixId(store.state.fixes), words, changes: written },
      });
    },

    /** A choice from a drop-down, `WBRI - White British`, gives way to its code, so that the check sees the code. */
    async follow(change) {
      const columns = columnsChanged(change, columnsOffering(store.state.dropDowns.sheets));
      if (columns.length === 0) return;
      try {
        const changes = await codesForChoices(host, change, columns, await listsOf(columns));
        if (changes.length === 0) return;
        await host.write(changes);
        written(changes);
      } catch {
        // The check finds what is left, and offers the code.
      }
    },
  };
}

interface Offered {
  readonly columns: readonly ColumnAtHand[];
  readonly skipped: DropDownOutcome['skipped'];
}

/** Columns in the same rows of a sheet, which are read at one go. */
function byTable(columns: readonly ColumnAtHand[]): Iterable<readonly ColumnAtHand[]> {
  return groupBy(columns, ({ firstRow, rows, sheet }) => `${firstRow} ${rows} ${sheet.id}`).values();
}

/** The same column again, wherever it has moved. */
function keyOf({ sheet, field }: Pick<ColumnAtHand, 'sheet' | 'field'>): string {
  return `${field.name} ${sheet.id}`;
}

function isSamePlace(one: CellPlace, other: CellPlace): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

const LEFT: Readonly<Record<SkippedCell['why'], (cell: string) => string>> = {
  formula: (cell) =>
    `${cell} holds a formula, which is never overwritten. Put the code where the formula takes it from.`,
  changed: (cell) => `${cell} has just been changed by someone else, and was left alone.`,
};

function addedWords(sheets: readonly string[], added: number): string {
  if (sheets.length === 0) return 'The drop-downs are taken away.';
  return `${countOf(added, 'column has', 'columns have')} drop-downs.`;
}
