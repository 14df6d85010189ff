/** The rows of a sheet of ours as elements of its part. */
import type { CellStyle, PlannedCell, PlannedColumn } from '../../../workbook/sheet-plan';
import { isoToSerial } from '../../../workbook/serial-date';
import type { DateSystem } from '../../../workbook/serial-date';
import type { CellWriter } from '../editing/cell-writer';
import type { StylesPatch } from '../editing/patch-styles';
import { LOOKS } from '../../../workbook/looks';
import type { RowSource } from './row-source';

const LINE_POINTS = 15;
/** Excel's own limit of a row's height. */
const MOST_POINTS = 409;

export class CellRows {
  constructor(
    private readonly columns: readonly PlannedColumn[],
    private readonly writer: CellWriter,
    private readonly styles: StylesPatch,
    private readonly dateSystem: DateSystem,
  ) {}

  write(source: RowSource): string {
    const rows: string[] = [];
    for (let row = 0; row < source.rowCount; row++) {
      const cells = source.row(row);
      const filled = cells
        .map((cell, column) => (cell === null ? '' : this.cell(row, column, cell)))
        .join('');
      if (filled === '') continue;
      const height = this.height(cells);
      const tall = height > LINE_POINTS ? ` ht="${height}" customHeight="1"` : '';
      rows.push(`<row r="${row + 1}"${tall}>${filled}</row>`);
    }
    return rows.join('');
  }

  /** In points: programs that open the file differ in whether they make room for words over several lines. */
  private height(cells: readonly (PlannedCell | null)[]): number {
    const heights = cells.map((cell, column) => {
      if (typeof cell?.value !== 'string') return LINE_POINTS;
      const look = LOOKS.get(styleOf(cell, this.columns[column]?.style));
      const line = LINE_POINTS + (look?.larger ?? 0) * 1.4;
      return look?.wrapped === true ? line * lineCount(cell.value, this.columns[column]?.width) : line;
    });
    return Math.min(MOST_POINTS, Math.max(LINE_POINTS, ...heights));
  }

  private cell(row: number, column: number, cell: PlannedCell): string {
    const { value } = cell;
    const look = this.styles.look(styleOf(cell, this.columns[column]?.style));
    if (typeof value !== 'object' || value === null || !('date' in value))
      return this.writer.element(row, column, look, value);
    const serial = isoToSerial(value.date, this.dateSystem);
    const shown = value.date.length > 10 ? this.styles.dateStyle(look, true) : look;
    return this.writer.element(row, column, serial === undefined ? look : shown, serial ?? value.date);
  }
}

/** Lines of words that are wrapped, a little generously: fonts differ. */
function lineCount(text: string, width = 9): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.12) / Math.max(1, width))), 0);
}

/** As planned, unless it would belie the value: a day shown as a number, or a number as a day or as text. */
function styleOf({ value, style }: PlannedCell, ofColumn: CellStyle = 'plain'): CellStyle {
  const wanted = style ?? ofColumn;
  if (typeof value === 'object' && value !== null && 'date' in value) return 'date';
  if (typeof value === 'number' && (wanted === 'text' || wanted === 'date')) return 'number';
  return wanted;
}
