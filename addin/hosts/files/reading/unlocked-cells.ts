/** Which cells of a locked sheet may be typed into: those whose style, or else their row's or column's, is unlocked. */
import { CellCursor } from './cell-cursor';
import { FILE_LIMITS } from '../refusing/limits';
import type { Styles } from './styles';
import { XmlScanner } from '../xml/xml-scanner';

interface Locks {
  readonly columns: ReadonlyMap<number, boolean>;
  readonly rows: ReadonlyMap<number, boolean>;
  readonly cells: ReadonlyMap<number, boolean>;
}

/** Reads the sheet again, but only when it is first asked: few sheets are locked, and fewer are typed into. */
export function unlockedCells(
  sheet: () => Uint8Array,
  part: string,
  styles: Styles,
): (row: number, column: number) => boolean {
  let locks: Locks | undefined;
  return (row, column) => {
    locks ??= readLocks(new XmlScanner(sheet(), part), part, styles);
    const key = row * FILE_LIMITS.columns + column;
    return locks.cells.get(key) ?? locks.rows.get(row) ?? locks.columns.get(column) ?? false;
  };
}

function readLocks(scanner: XmlScanner, part: string, styles: Styles): Locks {
  const columns = new Map<number, boolean>();
  const rows = new Map<number, boolean>();
  const cells = new Map<number, boolean>();
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (scanner.depth === 2 && scanner.is('col')) {
      const unlocked = styles.isUnlocked(Number(scanner.attribute('style') ?? 0));
      const last = Math.min(Number(scanner.attribute('max')), FILE_LIMITS.columns);
      for (let column = Number(scanner.attribute('min')); column <= last; column++)
        columns.set(column - 1, unlocked);
    } else if (scanner.depth === 1 && scanner.is('sheetData')) {
      const cursor = new CellCursor(scanner, part);
      while (cursor.next()) {
        if (cursor.event === 'cell') {
          cells.set(cursor.row * FILE_LIMITS.columns + cursor.column, styles.isUnlocked(cursor.style));
        } else if (cursor.event === 'row' && scanner.attribute('customFormat') === '1') {
          rows.set(cursor.row, styles.isUnlocked(Number(scanner.attribute('s') ?? 0)));
        }
      }
    }
  }
  return { columns, rows, cells };
}
