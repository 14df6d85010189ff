import type { Severity } from '../../../functions/http/api';
import type { SheetMarks } from '../host';
import { MARK_STYLES } from './mark-styles';
import { packAddresses } from './pack-addresses';

/** One conditional format of ours. */
export interface Mark {
  readonly sheet: string;
  readonly severity: Severity;
  readonly address: string;
}

/** Characters of addresses in one request: well under the 5 MB that Excel on the web takes. */
const MAX_CHARACTERS = 2_000_000;

/** The conditional formats for these cells, in batches of one request each. A cell shows the worst found in it. */
export function planMarks(marks: readonly SheetMarks[], limit = MAX_CHARACTERS): Mark[][] {
  const batches: Mark[][] = [];
  let characters = limit;
  for (const mark of marks.flatMap(marksOf)) {
    characters += mark.address.length;
    if (characters > limit) {
      batches.push([]);
      characters = mark.address.length;
    }
    batches.at(-1)?.push(mark);
  }
  return batches;
}

function marksOf({ sheet, cells }: SheetMarks): Mark[] {
  const taken = new Set<number>();
  return [...MARK_STYLES.keys()].flatMap((severity) => {
    const places = cells.filter((cell) => cell.severity === severity && !taken.has(key(cell)));
    for (const place of places) taken.add(key(place));
    return packAddresses(places).map((address) => ({ sheet, severity, address }));
  });
}

/** A number for a place: a sheet has 16,384 columns. */
function key({ row, column }: { row: number; column: number }): number {
  return row * 16_384 + column;
}
