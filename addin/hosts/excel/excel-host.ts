/** Excel as a host, through Office.js. */
import type { CellBlock, Host, ReadOptions, SheetInfo, WriteOutcome } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { addComments } from './comments/add-comments';
import { addDropDowns } from './drop-downs/add-drop-downs';
import { addSheet, removeSheet, sheetsOfOurs } from './sheets/add-sheet';
import { readDateSystem } from './cells/date-system';
import { createExcelEvents } from './events/excel-events';
import { ExcelMarks } from './marks/excel-marks';
import { formulasAt } from './cells/formulas-at';
import { giveWorkbook } from './give-workbook';
import { listSheets } from './sheets/list-sheets';
import { readBlocks } from './cells/read-blocks';
import { removeComments } from './comments/remove-comments';
import { removeDropDowns } from './drop-downs/remove-drop-downs';
import type { RunExcel, RunSettings } from './calls/run-excel';
import { createRunExcel } from './calls/run-excel';
import { selectCell } from './cells/select-cell';
import type { DateSystem } from '../../workbook/serial-date';
import { loadSettings, saveSettings } from './settings/workbook-settings';
import { writeCells } from './cells/write-cells';

export type ExcelHostOptions = Partial<RunSettings>;

const TIME_LIMIT = 60_000;

/**
 * The open workbook as a host; to be called once `Office.onReady` has resolved. Sheets go by the ids that
 * `listSheets` gives.
 *
 * @param options `timeLimit`: longest wait for one answer of Excel, in milliseconds (a minute unless told);
 *   `onWaiting`: told true when Excel has kept us waiting for two seconds, mostly because a cell is being edited
 *   (calls wait until it is left), and false when it has answered
 * @throws HostError as all its methods do, with words for the user
 */
export async function createExcelHost(options: ExcelHostOptions = {}): Promise<Host> {
  const settings: RunSettings = { timeLimit: TIME_LIMIT, ...options };
  const run = createRunExcel(settings);
  const name = await run(readName);
  const system = await run(readDateSystem).catch((): DateSystem => 1900);
  return new ExcelHost(run, settings, name, system);
}

async function readName(context: Excel.RequestContext): Promise<string> {
  context.workbook.load('name');
  await context.sync();
  return context.workbook.name;
}

class ExcelHost implements Host {
  readonly kind = 'excel';
  readonly source = 'workbook';
  readonly onChange: Host['onChange'];
  readonly onSelect: Host['onSelect'];
  private readonly marks: ExcelMarks;
  /** As last listed: a read without columns takes those of the used range. */
  private usedRanges = new Map<string, SheetInfo['usedRange']>();

  constructor(
    private readonly run: RunExcel,
    private readonly settings: RunSettings,
    readonly name: string,
    private readonly dateSystem: DateSystem,
  ) {
    const events = createExcelEvents(run, (change) => this.marks.follow(change));
    this.marks = new ExcelMarks(run, events.isWatching);
    this.onChange = events.onChange;
    this.onSelect = events.onSelect;
  }

  async listSheets(): Promise<SheetInfo[]> {
    const sheets = await this.run(listSheets);
    this.usedRanges = new Map(sheets.map(({ id, usedRange }) => [id, usedRange]));
    return sheets;
  }

  async *read(sheet: string, options: ReadOptions): AsyncGenerator<CellBlock> {
    const columns =
      options.columnCount === undefined ? await this.usedColumns(sheet, options.column) : options;
    const { column = 0, columnCount = 0 } = columns;
    const { row, rowCount } = options;
    yield* readBlocks(this.run, sheet, { row, rowCount, column, columnCount }, this.dateSystem);
  }

  mark(...args: Parameters<Host['mark']>): ReturnType<Host['mark']> {
    return this.marks.mark(...args);
  }

  clearMarks(): Promise<void> {
    return this.marks.clearMarks();
  }

  updateMarks(...args: Parameters<Host['updateMarks']>): ReturnType<Host['updateMarks']> {
    return this.marks.updateMarks(...args);
  }

  select(sheet: string, row: number, column: number): Promise<void> {
    return this.run((context) => selectCell(context, sheet, row, column));
  }

  async write(...[changes]: Parameters<Host['write']>): Promise<WriteOutcome> {
    if (changes.length === 0) return { skipped: [] };
    return this.run((context) => writeCells(context, changes, this.dateSystem));
  }

  async formulasAt(...[places]: Parameters<Host['formulasAt']>): Promise<readonly (string | null)[]> {
    return places.length === 0 ? [] : this.run((context) => formulasAt(context, places));
  }

  addSheet(plan: SheetPlan, { show = false }: { readonly show?: boolean } = {}): Promise<string> {
    return this.run((context) => addSheet(context, plan, { show, system: this.dateSystem }));
  }

  sheetsOfOurs(tag: string): Promise<readonly string[]> {
    return this.run((context) => sheetsOfOurs(context, tag));
  }

  removeSheet(id: string): Promise<void> {
    return this.run((context) => removeSheet(context, id));
  }

  addComments(...[comments]: Parameters<Host['addComments']>): ReturnType<Host['addComments']> {
    return this.run((context) => addComments(context, comments));
  }

  removeComments(): Promise<void> {
    return this.run(removeComments);
  }

  addDropDowns(...[dropDowns]: Parameters<Host['addDropDowns']>): ReturnType<Host['addDropDowns']> {
    return this.run((context) => addDropDowns(context, dropDowns));
  }

  removeDropDowns(): Promise<void> {
    return this.run(removeDropDowns);
  }

  giveWorkbook(_name: string, bytes: Uint8Array): Promise<void> {
    return giveWorkbook(bytes, this.settings);
  }

  loadSettings(): Promise<unknown> {
    return this.run(loadSettings);
  }

  saveSettings(settings: unknown): Promise<void> {
    return this.run((context) => saveSettings(context, settings));
  }

  /** From `first` on, or from the used range's first column, to its last. */
  private async usedColumns(sheet: string, first?: number): Promise<{ column: number; columnCount: number }> {
    if (!this.usedRanges.has(sheet)) await this.listSheets();
    const { column = 0, columnCount = 0 } = this.usedRanges.get(sheet) ?? {};
    const from = first ?? column;
    return { column: from, columnCount: Math.max(0, column + columnCount - from) };
  }
}
