/** Puts changed values into the cells of a worksheet's part. Only the elements of changed cells are written anew. */
import type { CellChange } from '../../../workbook/host';
import type { CellWriter } from '../editing/cell-writer';
import { CellCursor } from '../reading/cell-cursor';
import { widenDimension } from '../reading/sheet-dimension';
import type { Splice } from '../text/splice';
import { XmlScanner } from '../xml/xml-scanner';

interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** @param changes of this sheet, in row and column order */
export function patchCells(
  bytes: Uint8Array,
  part: string,
  changes: readonly CellChange[],
  writer: CellWriter,
): Splice[] {
  const scanner = new XmlScanner(bytes, part);
  const columns: ColumnStyle[] = [];
  const dimension: Splice[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (scanner.depth === 1 && scanner.is('dimension')) dimension.push(...widenDimension(scanner, changes));
    if (scanner.depth === 2 && scanner.is('col')) {
      const style = Number(scanner.attribute('style') ?? 0);
      const [first, last] = [Number(scanner.attribute('min')) - 1, Number(scanner.attribute('max')) - 1];
      if (style > 0) columns.push({ first, last, style });
    } else if (scanner.depth === 1 && scanner.is('sheetData')) {
      return [...dimension, ...new CellPatch(scanner, part, writer, columns).splices(changes)];
    }
  }
  return [];
}

class CellPatch {
  private readonly made: Splice[] = [];
  private rowStyle = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly part: string,
    private readonly writer: CellWriter,
    private readonly columns: readonly ColumnStyle[],
  ) {}

  splices(changes: readonly CellChange[]): Splice[] {
    const { scanner, made } = this;
    const { start, end, kind, prefix } = scanner;
    const queue = [...changes].reverse();
    const isBefore = (row: number, column: number): boolean => {
      const next = queue.at(-1);
      return next !== undefined && (next.row < row || (next.row === row && next.column < column));
    };
    const cursor = new CellCursor(scanner, this.part);
    while (cursor.next()) {
      const { row, column } = cursor;
      if (cursor.event === 'row') {
        this.put(cursor.start, this.newRows(takeWhile(queue, () => isBefore(row, 0))));
        this.rowStyle = scanner.attribute('customFormat') === '1' ? Number(scanner.attribute('s') ?? 0) : 0;
        if (queue.at(-1)?.row === row) this.openRow(cursor, queue);
      } else if (cursor.event === 'cell') {
        this.put(cursor.start, this.newCells(takeWhile(queue, () => isBefore(row, column))));
        const next = queue.at(-1);
        if (next?.row !== row || next.column !== column) continue;
        queue.pop();
        made.push({ start: cursor.start, end: cursor.end, insert: this.writer.write(next, cursor.style) });
      } else this.put(cursor.start, this.newCells(takeWhile(queue, () => isBefore(row + 1, 0))));
    }
    const rest = this.newRows(queue.reverse());
    if (rest === '') return made;
    if (kind === 'empty') return [{ start, end, insert: `<${prefix}sheetData>${rest}</${prefix}sheetData>` }];
    this.put(scanner.start, rest);
    return made;
  }

  /**
   * `spans` says which columns a row's cells lie in: it is optional, and may no longer hold. A row without a number stays
   * so: what is written in it says where it is, as its other cells do or its place among the rows does.
   */
  private openRow(cursor: CellCursor, queue: CellChange[]): void {
    const { row, start, end, emptyRow } = cursor;
    const tag = new TextDecoder().decode(this.scanner.bytes.subarray(start, end));
    const kept = tag.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    if (!emptyRow) {
      if (kept !== tag) this.made.push({ start, end, insert: kept });
      return;
    }
    const cells = this.newCells(takeWhile(queue, (change) => change.row === row));
    const insert = `${kept.replace(/\s*\/>$/, '>')}${cells}</${this.writer.prefix}row>`;
    if (cells !== '') this.made.push({ start, end, insert });
  }

  private newRows(changes: readonly CellChange[]): string {
    const byRow = new Map<number, CellChange[]>();
    for (const change of changes) {
      if (change.value !== null) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
    }
    this.rowStyle = 0;
    const { prefix } = this.writer;
    return [...byRow]
      .map(([row, cells]) => `<${prefix}row r="${row + 1}">${this.newCells(cells)}</${prefix}row>`)
      .join('');
  }

  /** A cell that was not there takes the style of its row or column, as one typed in Excel does. */
  private newCells(changes: readonly CellChange[]): string {
    return changes
      .filter(({ value }) => value !== null)
      .map((change) => this.writer.write(change, this.rowStyle || this.columnStyle(change.column)))
      .join('');
  }

  private columnStyle(column: number): number {
    return this.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  private put(at: number, insert: string): void {
    if (insert !== '') this.made.push({ start: at, end: at, insert });
  }
}

/** Takes from the end of a queue, whose end comes first. */
function takeWhile<T>(queue: T[], holds: (next: T) => boolean): T[] {
  const taken: T[] = [];
  for (let next = queue.at(-1); next !== undefined && holds(next); next = queue.at(-1)) {
    taken.push(next);
    queue.pop();
  }
  return taken;
}
