import type { CellValue } from '../../../core/api/shapes';
import type { Host, SheetInfo } from '../../workbook/host';
import { isBlankText } from '../../../core/values/fold-text';

/** Rows under the headings that are looked at to tell what a column holds. */
export const SAMPLE_ROWS = 200;

/** Further right there are no headings either. */
const SAMPLE_COLUMNS = 1000;

/** What stands in a column, blanks left out. */
export interface ColumnSample {
  readonly values: readonly CellValue[];
}

/** Samples by column of the sheet. */
export type Samples = ReadonlyMap<number, ColumnSample>;

export const NO_SAMPLES: Samples = new Map();

/**
 * The first rows under the headings, column by column.
 * @throws HostError when the sheet cannot be read.
 */
export async function sampleColumns(
  host: Pick<Host, 'read'>,
  sheet: SheetInfo,
  firstRow: number,
): Promise<Samples> {
  const { row, rowCount, column, columnCount } = sheet.usedRange;
  const rows = Math.min(SAMPLE_ROWS, row + rowCount - firstRow);
  if (rows <= 0) return NO_SAMPLES;
  const samples = new Map<number, { values: CellValue[] }>();
  const options = {
    row: firstRow,
    rowCount: rows,
    column,
    columnCount: Math.min(columnCount, SAMPLE_COLUMNS),
  };
  for await (const block of host.read(sheet.id, options)) {
    for (const cells of block.rows) {
      cells.forEach((cell, at) => {
        if (cell === null || (typeof cell === 'string' && isBlankText(cell))) return;
        const place = block.column + at;
        const sample = samples.get(place);
        if (sample === undefined) samples.set(place, { values: [cell] });
        else sample.values.push(cell);
      });
    }
  }
  return samples;
}
