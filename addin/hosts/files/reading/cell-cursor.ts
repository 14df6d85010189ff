/**
 * Goes through a worksheet's rows and cells in the order of the file. Rows and cells may leave out where they are
 * (`r`): they then follow the one before (ECMA-376, 18.3.1.4 and 18.3.1.73).
 */
import { cellName } from '../../../../core/values/column-letters';
import { readPlace, readRowNumber } from './cell-place';
import { FILE_LIMITS } from '../refusing/limits';
import { damaged, tooBig } from '../refusing/messages';
import { PlaceFault } from './place-fault';
import { readRichText } from './shared-strings';
import type { XmlScanner } from '../xml/xml-scanner';

const R = 0x72;
const S = 0x73;
const T = 0x74;
/** What a cell holds (ECMA-376, 18.18.11). */
const CELL_TYPES = ['n', 's', 'b', 'e', 'd', 'str', 'inlineStr'] as const;
export type CellType = (typeof CELL_TYPES)[number];
const TOO_BIG = 'it has cells beyond column XFD or row 1,048,576';

export class CellCursor {
  event: 'row' | 'cell' | 'row-end' = 'row';
  row = -1;
  column = -1;
  style = 0;
  type: CellType = 'n';
  /** There is a `<v>`, though it may be empty: a formula that gives no text has one. */
  hasValue = false;
  /** The text of `<v>`; nothing when both are equal. */
  valueStart = 0;
  valueEnd = 0;
  /** The text of `<is>`. */
  inline: string | undefined;
  hasFormula = false;
  /** The text of `<f>`; nothing when both are equal. */
  formulaStart = 0;
  formulaEnd = 0;
  /** Number of the formula that this cell shares with others; the first of them has its text. */
  sharedFormula: string | undefined;
  /** Cells that one formula fills together (an array, a data table), such as `B2:B9`. */
  filled: string | undefined;
  /** Bytes of the cell's element, or of a row's opening or closing tag. */
  start = 0;
  end = 0;
  /** A row written as one empty tag: `<row r="3"/>`. */
  emptyRow = false;

  /** Made on the opening tag of `<sheetData>`. */
  constructor(
    readonly scanner: XmlScanner,
    private readonly part: string,
  ) {
    this.done = scanner.kind === 'empty';
  }
  private done: boolean;
  /** Where the present cell says that it is. */
  private readonly place = { column: -1, row: -1 };

  /** Goes on; false after the last row, with the scanner on the closing tag of `<sheetData>`. */
  next(): boolean {
    const { scanner } = this;
    if (this.done) return false;
    while (scanner.next()) {
      if (scanner.depth === 1) {
        this.done = true;
        return false;
      }
      if (scanner.depth === 2 && scanner.is('row')) {
        this.readRow();
        return true;
      }
      if (scanner.depth === 3 && scanner.kind !== 'close' && scanner.is('c')) {
        this.readCell();
        return true;
      }
    }
    throw damaged(`${this.part} ends in its cells`);
  }

  private readRow(): void {
    const { scanner } = this;
    const { start, end, kind } = scanner;
    this.start = start;
    this.end = end;
    this.emptyRow = kind === 'empty';
    this.event = kind === 'close' ? 'row-end' : 'row';
    if (this.event === 'row-end') return;
    const before = this.row;
    const stated = readRowNumber(scanner.attribute('r') ?? '') ?? this.rowOfCells() ?? before + 2;
    if (stated < 1) throw new PlaceFault('a row is numbered 0');
    if (stated <= before + 1) throw new PlaceFault(afterItself(`row ${stated}`, `row ${before + 1}`));
    if (stated > FILE_LIMITS.rows) throw tooBig(TOO_BIG);
    this.row = stated - 1;
    this.column = -1;
  }

  /** The row that the cells of a row without a number say they are in: the first that says one speaks for all. */
  private rowOfCells(): number | undefined {
    const { scanner } = this;
    const { start, depth } = scanner;
    if (this.emptyRow) return undefined;
    let stated: number | undefined;
    while (stated === undefined && scanner.next() && scanner.depth > depth) {
      if (scanner.depth !== depth + 1 || scanner.kind === 'close' || !scanner.is('c')) continue;
      stated = readRowNumber(/\d*$/.exec(scanner.attribute('r')?.trim() ?? '')?.[0] ?? '');
    }
    scanner.goBack(start, depth);
    return stated;
  }

  private readCell(): void {
    const { scanner } = this;
    this.event = 'cell';
    this.start = scanner.start;
    const before = this.column;
    this.column += 1;
    this.style = 0;
    this.type = 'n';
    this.hasValue = false;
    this.valueStart = this.valueEnd = 0;
    this.inline = undefined;
    this.hasFormula = false;
    this.formulaStart = this.formulaEnd = 0;
    this.sharedFormula = undefined;
    this.filled = undefined;
    this.readAttributes();
    if (this.column >= FILE_LIMITS.columns) throw tooBig(TOO_BIG);
    if (this.column <= before)
      throw new PlaceFault(
        afterItself(`cell ${cellName(this.row, this.column)}`, `cell ${cellName(this.row, before)}`),
      );
    if (scanner.kind === 'open') this.readContent();
    this.end = scanner.end;
  }

  private readContent(): void {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.depth === 3) return;
      if (scanner.kind === 'close') continue;
      if (scanner.is('f')) {
        this.hasFormula = true;
        const kind = scanner.attribute('t');
        if (kind === 'array' || kind === 'dataTable') this.filled = scanner.attribute('ref');
        else if (kind === 'shared') this.sharedFormula = scanner.attribute('si');
        this.formulaStart = this.formulaEnd = scanner.end;
        if (scanner.kind === 'empty') continue;
        scanner.skip();
        this.formulaEnd = scanner.start;
      } else if (scanner.is('v')) {
        this.hasValue = true;
        if (scanner.kind === 'empty') continue;
        this.valueStart = scanner.end;
        scanner.skip();
        this.valueEnd = scanner.start;
      } else if (scanner.is('is')) this.inline = readRichText(scanner);
      else scanner.skip();
    }
  }

  /** Sheets have millions of cells: the attributes of one letter that matter, without a string where they are plain. */
  private readAttributes(): void {
    const { bytes, attributes } = this.scanner;
    const { places, count } = attributes;
    for (let at = 0; at < count * 4; at += 4) {
      if (places[at + 1]! - places[at]! !== 1) continue;
      const name = bytes[places[at]!];
      const from = places[at + 2]!;
      const to = places[at + 3]!;
      if (name === R) this.readPlace(from, to);
      else if (name === S) this.style = this.digits(from, to);
      else if (name === T) this.type = this.readType(from, to);
    }
  }

  private readPlace(from: number, to: number): void {
    const { bytes } = this.scanner;
    readPlace(bytes, from, to, this.place);
    if (this.place.column === -1) {
      const text = this.scanner.text(from, to).trim();
      if (text === '') return;
      const plain = new TextEncoder().encode(text);
      readPlace(plain, 0, plain.length, this.place);
      if (this.place.column === -1) throw new PlaceFault('a cell has a name that no cell can have');
    }
    if (this.place.row !== this.row)
      throw new PlaceFault(
        `cell ${cellName(this.place.row, this.place.column)} is written in row ${this.row + 1}`,
      );
    this.column = this.place.column;
  }

  private readType(from: number, to: number): CellType {
    // By far the most.
    if (to - from === 1 && this.scanner.bytes[from] === S) return 's';
    const text = this.scanner.text(from, to);
    const type = CELL_TYPES.find((one) => one === text);
    if (type === undefined) throw damaged(`cell type in ${this.part}`);
    return type;
  }

  private digits(from: number, to: number): number {
    const { bytes } = this.scanner;
    let number = 0;
    for (let at = from; at < to; at++) {
      const digit = bytes[at]! - 0x30;
      if (digit < 0 || digit > 9) return this.number(this.scanner.text(from, to));
      number = number * 10 + digit;
    }
    return number;
  }

  private number(text: string): number {
    if (!/^\s*\d+\s*$/.test(text)) throw damaged(`style number in ${this.part}`);
    return Number(text);
  }
}

function afterItself(one: string, before: string): string {
  return one === before ? `${one} is written twice` : `${one} comes after ${before}`;
}
