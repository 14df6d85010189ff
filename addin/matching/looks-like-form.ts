import type { CellValue } from '../../core/api/shapes';
import type { CellBlock } from '../workbook/host';
import { cleanText, foldText } from '../../core/values/fold-text';
import type { HeadingIndex } from '../headings/heading-index';
import type { HeadingRow } from './heading-row';
import { isBlankCell } from '../checking/read-table';

/** Rows above and below the headings that are looked at. */
const LOOKED_AT = 12;
/** Labels that must stand above and below others. */
const FEWEST = 2;
/** Under the headings of a list that is worth checking there are rows; where there are hardly any, those above tell more. */
const FEW_ROWS = 3;

/**
 * The labels that stand under and over a row's headings, when they make the sheet a form about one person, whose labels
 * stand below each other with the answers beside them; undefined when it is none. In a list values stand there.
 */
export function labelsOfForm(
  { row, columns }: Pick<HeadingRow, 'row' | 'columns'>,
  top: CellBlock,
  indexes: readonly Pick<HeadingIndex, 'knows'>[],
): readonly string[] | undefined {
  const bound = columns.filter(({ field }) => field !== undefined);
  const at = row - top.row;
  const below = filledRows(top.rows.slice(at + 1, at + 1 + LOOKED_AT));
  const above = below.length < FEW_ROWS ? filledRows(top.rows.slice(Math.max(0, at - LOOKED_AT), at)) : [];
  const all = [...above, ...below].map((cells) => {
    const texts = bound.flatMap(({ column, heading, field = '' }) => {
      const cell = cells[column - top.column] ?? null;
      // The headings once more, or the collection's own names for them, are no other labels.
      const again =
        typeof cell === 'string' && [heading, field].some((name) => foldText(cell) === foldText(name));
      return isBlankCell(cell) || again ? [] : [cell];
    });
    return { filled: texts.length, labels: texts.filter((cell) => isLabel(cell, indexes)) };
  });
  const labels = all.flatMap((one) => one.labels).map((label) => cleanText(String(label)));
  const filled = all.reduce((sum, one) => sum + one.filled, 0);
  // Words over headings that have nothing under them may be their groups: these take one row.
  const rows = all.filter((one) => one.labels.length > 0).length;
  if (below.length === 0 && rows < FEWEST) return undefined;
  return labels.length >= FEWEST && labels.length >= filled / 2 ? labels : undefined;
}

function filledRows(rows: CellBlock['rows']): CellBlock['rows'] {
  return rows.filter((cells) => !cells.every(isBlankCell));
}

function isLabel(cell: CellValue, indexes: readonly Pick<HeadingIndex, 'knows'>[]): boolean {
  return typeof cell === 'string' && indexes.some((index) => index.knows(cell));
}
