import type { CellPlace } from '../../workbook/host';
import type { PaneContext } from '../state/pane-context';
import type { PaneState } from '../state/pane-state';

export interface Following {
  /** Problems are put right from the pane: the sheet goes along with its card. */
  begin(): void;
  /** Listens until told to stop. Who works in the sheet itself is never taken elsewhere. */
  start(): () => void;
}

/** Takes the sheet to the next problem when it comes up by itself, after the one before was put right or explained. */
export function createFollowing({ store, host }: Pick<PaneContext, 'store' | 'host'>): Following {
  let isOn = false;
  let before: CellPlace | null = null;

  function follow(): void {
    const place = placeOf(store.state);
    if (!isOn || place === null || isSame(place, before)) return;
    before = place;
    const { selection } = store.state;
    if (selection !== null && isSame(place, selection)) return;
    // Nothing the user asked for: where the cell can't be shown, the card still says where it is.
    host.select(place.sheet, place.row, place.column).catch(() => undefined);
  }

  return {
    begin() {
      before = placeOf(store.state);
      isOn = true;
    },
    start() {
      const stops = [store.subscribe(follow), host.onChange(() => (isOn = false))];
      return () => stops.forEach((stop) => stop());
    },
  };
}

function placeOf({ run, current }: PaneState): CellPlace | null {
  const finding = current === null ? undefined : run?.findings[current];
  if (run === null || finding === undefined) return null;
  return { sheet: run.tables[finding.table]!.sheet.id, row: finding.row, column: finding.column };
}

function isSame(a: CellPlace, b: CellPlace | null): boolean {
  return b !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
