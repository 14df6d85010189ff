/** Our own record of the marks in the workbook, so that a few can be changed without reading them all. */
import type { Severity } from '../../../../core/api/shapes';
import type { HostChange } from '../../../workbook/host';
import type { CellRun } from '../../../workbook/cell-runs';
import { unionRuns } from '../../../workbook/cell-runs';
import { deleteRowsFromRuns, insertRowsIntoRuns } from '../../../workbook/move-runs';

/** A conditional format of ours, and the cells it lies over. */
export interface LedgerRule {
  readonly id: string;
  readonly severity: Severity;
  readonly runs: readonly CellRun[];
}

interface SheetRecord {
  rules: readonly LedgerRule[];
  /** Whether the rules in the workbook are these and no others. */
  sure: boolean;
}

export class MarkLedger {
  private readonly sheets = new Map<string, SheetRecord>();

  /** @param isWatching whether every change of a sheet is heard of: without, no record stays true */
  constructor(private readonly isWatching: () => boolean) {}

  rules(sheet: string): readonly LedgerRule[] {
    return this.sheets.get(sheet)?.rules ?? [];
  }

  isSure(sheet: string): boolean {
    return this.isWatching() && (this.sheets.get(sheet)?.sure ?? false);
  }

  /** What the marks of a sheet are from now on. */
  record(sheet: string, rules: readonly LedgerRule[]): void {
    this.sheets.set(sheet, { rules, sure: this.isWatching() });
  }

  /** The rules of the sheet may be others than recorded; where the marks are to be still holds. */
  doubt(sheet: string): void {
    const record = this.sheets.get(sheet);
    if (record) record.sure = false;
  }

  /** Where the marks of a sheet are to be, when nobody knows which rules it has. */
  expect(sheet: string, marks: readonly Pick<LedgerRule, 'severity' | 'runs'>[]): void {
    this.sheets.set(sheet, {
      rules: marks.map(({ severity, runs }) => ({ id: '', severity, runs })),
      sure: false,
    });
  }

  doubtAll(): void {
    for (const record of this.sheets.values()) record.sure = false;
  }

  clear(): void {
    this.sheets.clear();
  }

  /** Follows what Excel does to its rules when cells move. */
  move({ sheet, kind, row, rowCount }: HostChange): void {
    const record = this.sheets.get(sheet);
    if (!record) return;
    const isRows = kind === 'rows-inserted' || kind === 'rows-deleted';
    if (!isRows || row === undefined || rowCount === undefined) {
      record.sure = false;
      return;
    }
    const shift = kind === 'rows-inserted' ? insertRowsIntoRuns : deleteRowsFromRuns;
    record.rules = record.rules
      .map((rule) => ({ ...rule, runs: unionRuns(shift(rule.runs, { row, rowCount }), []) }))
      // A rule that lies over nothing any more is gone.
      .filter(({ runs }) => runs.length > 0);
  }
}
