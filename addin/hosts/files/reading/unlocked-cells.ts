/** Which cells of a locked sheet may be typed into: those whose style, or else their row's or column's, is unlocked. */
import { CellCursor } from './cell-cursor';
import { findKey, cellKeyOf } from './cell-key';
import { FILE_LIMITS } from '../refusing/limits';
import type { Styles } from './styles';
import { XmlScanner } from '../xml/xml-scanner';

export interface CellLocks {
  /** Whether they are unlocked. */
  readonly columns: ReadonlyMap<number, boolean>;
  readonly rows: ReadonlyMap<number, boolean>;
  /** Keys of the cells that the file has, ascending, and of each 1 when it is unlocked. */
  readonly cells: Float64Array<ArrayBuffer>;
  readonly unlocked: Uint8Array<ArrayBuffer>;
}

export function isUnlocked(
  { columns, rows, cells, unlocked }: CellLocks,
  row: number,
  column: number,
): boolean {
  const at = findKey(cells, cellKeyOf(row, column));
  return at === -1 ? (rows.get(row) ?? columns.get(column) ?? false) : unlocked[at] === 1;
}

/** Reads the sheet again, but only when it is first asked: few sheets are locked, and fewer are typed into. */
export function cellLocks(sheet: () => Uint8Array, part: string, styles: Styles): () => CellLocks {
  let locks: CellLocks | undefined;
  return () => (locks ??= readLocks(new XmlScanner(sheet(), part), part, styles));
}

function readLocks(scanner: XmlScanner, part: string, styles: Styles): CellLocks {
  const columns = new Map<number, boolean>();
  const rows = new Map<number, boolean>();
  const cells: number[] = [];
  const unlocked: number[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (scanner.depth === 2 && scanner.is('col')) {
      const isOpen = styles.isUnlocked(Number(scanner.attribute('style') ?? 0));
      const last = Math.min(Number(scanner.attribute('max')), FILE_LIMITS.columns);
      for (let column = Number(scanner.attribute('min')); column <= last; column++)
        columns.set(column - 1, isOpen);
    } else if (scanner.depth === 1 && scanner.is('sheetData')) {
      const cursor = new CellCursor(scanner, part);
      while (cursor.next()) {
        if (cursor.event === 'cell') {
          cells.push(cellKeyOf(cursor.row, cursor.column));
          unlocked.push(Number(styles.isUnlocked(cursor.style)));
        } else if (cursor.event === 'row' && scanner.attribute('customFormat') === '1') {
          rows.set(cursor.row, styles.isUnlocked(Number(scanner.attribute('s') ?? 0)));
        }
      }
    }
  }
  return { columns, rows, cells: Float64Array.from(cells), unlocked: Uint8Array.from(unlocked) };
}
