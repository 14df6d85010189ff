import type { CellValue } from '../../core/api/shapes';
import { textOfValue } from '../../core/values/show-value';
import { parseReference } from './row-reference';
import type { Reference } from './row-reference';
import { findToFix } from './to-fix-headings';

/** A row of the list of what was to be put right, as it comes back. */
export interface ListedRow {
  /** Position among the rows given. */
  readonly at: number;
  readonly ticked: boolean;
  readonly reference: Reference;
  /** Name of the sheet, and row there from 0: where the problem stood when it was listed. */
  readonly sheet: string;
  readonly row: number | undefined;
  /** As the list says it, for words about a row that is no longer there. */
  readonly cell: string;
}

const CELL = /^\$?[A-Z]{1,3}\$?(\d{1,7})$/;
/** What people write for "not yet". All else that stands under Done is a tick. */
const NOT_DONE: ReadonlySet<string> = new Set(['', 'no', 'n', 'false', '0', '-']);

/**
 * Reads the list back, wherever its headings stand, sorted or filtered as it may be. Rows without a reference of ours
 * are the provider's own, and are passed over. Undefined when it is not the list.
 */
export function parseTicks(rows: readonly (readonly CellValue[])[]): readonly ListedRow[] | undefined {
  const place = findToFix(rows);
  if (place === undefined) return undefined;
  const column = (heading: 'Done' | 'Sheet' | 'Cell' | 'Reference'): number => place.columns.get(heading)!;
  return rows.slice(place.headingRow + 1).flatMap((cells, after): ListedRow[] => {
    const text = (at: number): string => textOfValue(cells[at] ?? null).trim();
    const reference = parseReference(text(column('Reference')));
    if (reference === undefined) return [];
    const cell = text(column('Cell')).toUpperCase();
    const [, number] = CELL.exec(cell) ?? [];
    return [
      {
        at: place.headingRow + 1 + after,
        ticked: !NOT_DONE.has(text(column('Done')).toLowerCase()),
        reference,
        sheet: text(column('Sheet')),
        row: number === undefined ? undefined : Number(number) - 1,
        cell,
      },
    ];
  });
}
