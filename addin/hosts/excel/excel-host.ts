/** Excel as a host, through Office.js. */
import type { CellBlock, CellChange, Host, MarkOutcome, ReadOptions, SheetInfo, SheetMarks } from '../host';
import { clearMarks } from './clear-marks';
import { readDateSystem } from './date-system';
import { createExcelEvents } from './excel-events';
import { listSheets } from './list-sheets';
import { markCells } from './mark-cells';
import { readBlocks } from './read-blocks';
import type { RunExcel, RunSettings } from './run-excel';
import { createRunExcel } from './run-excel';
import { selectCell } from './select-cell';
import type { DateSystem } from '../cells/serial-date';
import { loadSettings, saveSettings } from './workbook-settings';
import { writeCells } from './write-cells';

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
  const run = createRunExcel({ timeLimit: TIME_LIMIT, ...options });
  const name = await run(readName);
  const system = await run(readDateSystem).catch((): DateSystem => 1900);
  return new ExcelHost(run, name, system);
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
  /** As last listed: a read without columns takes those of the used range. */
  private usedRanges = new Map<string, SheetInfo['usedRange']>();

  constructor(
    private readonly run: RunExcel,
    readonly name: string,
    private readonly dateSystem: DateSystem,
  ) {
    const events = createExcelEvents(run);
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

  mark(marks: readonly SheetMarks[]): Promise<MarkOutcome> {
    return this.run((context) => markCells(context, marks));
  }

  clearMarks(): Promise<void> {
    return this.run(clearMarks);
  }

  select(sheet: string, row: number, column: number): Promise<void> {
    return this.run((context) => selectCell(context, sheet, row, column));
  }

  async write(changes: readonly CellChange[]): Promise<void> {
    if (changes.length > 0) await this.run((context) => writeCells(context, changes, this.dateSystem));
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
