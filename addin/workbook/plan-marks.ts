import type { Severity } from '../../core/api/shapes';
import type { SheetMarks } from './host';
import type { CellRun } from './cell-runs';
import { cellKey, runsOfKeys } from './cell-runs';
import { MARK_STYLES } from './mark-styles';
import { packRuns } from './pack-addresses';

/** One conditional format of ours. */
export interface Mark {
  readonly sheet: string;
  readonly severity: Severity;
  readonly address: string;
  /** The cells of the address. */
  readonly runs: readonly CellRun[];
}

/** Characters of addresses in one request: well under the 5 MB that Excel on the web takes. */
const MAX_CHARACTERS = 2_000_000;

/** The conditional formats for these cells, in batches of one request each. A cell shows the worst found in it. */
export function planMarks(marks: readonly SheetMarks[], limit = MAX_CHARACTERS): Mark[][] {
  return batchMarks(
    marks.flatMap(({ sheet, cells }) => marksOfRuns(sheet, worstByCell(cells))),
    limit,
  );
}

/** Marks in batches of one request each. */
export function batchMarks(marks: readonly Mark[], limit = MAX_CHARACTERS): Mark[][] {
  const batches: Mark[][] = [];
  let characters = limit;
  for (const mark of marks) {
    characters += mark.address.length;
    if (characters > limit) {
      batches.push([]);
      characters = mark.address.length;
    }
    batches.at(-1)?.push(mark);
  }
  return batches;
}

/** Cells of each severity, worst first, every cell with the worst found in it. */
export function worstByCell(cells: SheetMarks['cells']): Map<Severity, CellRun[]> {
  const taken = new Set<number>();
  return new Map(
    [...MARK_STYLES.keys()].map((severity) => {
      const keys = cells
        .filter((cell) => cell.severity === severity && !taken.has(cellKey(cell)))
        .map(cellKey);
      for (const key of keys) taken.add(key);
      return [severity, runsOfKeys(keys)] as const;
    }),
  );
}

/** The conditional formats for these cells. */
export function marksOfRuns(sheet: string, cells: ReadonlyMap<Severity, readonly CellRun[]>): Mark[] {
  return [...cells].flatMap(([severity, runs]) =>
    packRuns(runs).map((packed) => ({ sheet, severity, ...packed })),
  );
}
