/** The marks now shown on an open file. */
import type { Severity } from '../../../core/api/shapes';
import type { MarkOutcome, MarkUpdate, SheetMarks } from '../../workbook/host';
import type { FileWorkbook } from './opened/file-workbook';
import { MarkIndex, type PackedMarks } from './opened/mark-index';
import { PROTECTED_SHEET } from './refusing/messages';

export class FileMarks {
  /** Undefined until the first mark or clear: marks that came with the file are then left as they are. */
  private index: MarkIndex | undefined;

  /** @param onDrawn told of every change of what is shown */
  constructor(private readonly onDrawn: () => void) {}

  /** What to write when the file is saved; undefined to leave the marks that it came with. */
  get toSave(): readonly SheetMarks[] | undefined {
    return this.index?.all();
  }

  /** The same, packed. */
  get packed(): readonly PackedMarks[] | undefined {
    return this.index?.packed();
  }

  at(sheet: string, row: number, column: number): Severity | undefined {
    return this.index?.get(sheet, row, column);
  }

  mark(workbook: FileWorkbook, marks: readonly SheetMarks[]): MarkOutcome {
    const { taken, outcome } = markable(workbook, marks);
    this.show(new MarkIndex(taken));
    return outcome;
  }

  update(workbook: FileWorkbook, updates: readonly MarkUpdate[]): MarkOutcome {
    const { taken, outcome } = markable(workbook, updates);
    const index = this.index ?? new MarkIndex([]);
    for (const update of taken) index.update(update);
    this.show(index);
    return outcome;
  }

  clear(): void {
    this.show(new MarkIndex([]));
  }

  /** Another file is opened. */
  reset(): void {
    this.show(undefined);
  }

  /** A sheet has gone. */
  forget(sheet: string): void {
    this.index?.forget(sheet);
  }

  private show(index: MarkIndex | undefined): void {
    this.index = index;
    this.onDrawn();
  }
}

function markable<T extends SheetMarks>(
  workbook: FileWorkbook,
  marks: readonly T[],
): { readonly taken: readonly T[]; readonly outcome: MarkOutcome } {
  const isLocked = ({ sheet }: T): boolean => workbook.sheet(sheet).protected;
  const skipped = marks.filter(isLocked).map(({ sheet }) => ({ sheet, reason: PROTECTED_SHEET }));
  return { taken: marks.filter((mark) => !isLocked(mark)), outcome: { skipped } };
}
