/**
 * Goes through a worksheet's rows and cells in the order of the file. Rows and cells may leave out where they are
 * (`r`): they then follow the one before (ECMA-376, 18.3.1.4 and 18.3.1.73).
 */
import { FILE_LIMITS } from './limits';
import { damaged, tooBig } from './messages';
import { readRichText } from './shared-strings';
import type { XmlScanner } from './xml-scanner';

const EQUALS = 0x3d;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const TOO_BIG = 'it has cells beyond column XFD or row 1,048,576';

export class CellCursor {
  event: 'row' | 'cell' | 'row-end' = 'row';
  row = -1;
  column = -1;
  style = 0;
  /** The cell's type (`t`) lies in the bytes from here to there; nothing means a number. */
  typeStart = 0;
  typeEnd = 0;
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
    this.start = scanner.start;
    this.end = scanner.end;
    this.emptyRow = scanner.kind === 'empty';
    this.event = scanner.kind === 'close' ? 'row-end' : 'row';
    if (this.event === 'row-end') return;
    const number = scanner.attribute('r');
    const before = this.row;
    this.row = number === undefined ? before + 1 : Number(number) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row <= before) throw damaged(`row number in ${this.part}`);
    if (this.row >= FILE_LIMITS.rows) throw tooBig(TOO_BIG);
  }

  private readCell(): void {
    const { scanner } = this;
    this.event = 'cell';
    this.start = scanner.start;
    const before = this.column;
    this.column += 1;
    this.style = 0;
    this.typeStart = this.typeEnd = this.valueStart = this.valueEnd = 0;
    this.inline = undefined;
    this.hasFormula = false;
    this.formulaStart = this.formulaEnd = 0;
    this.sharedFormula = undefined;
    this.filled = undefined;
    this.readAttributes();
    if (this.column <= before) throw damaged(`order of cells in ${this.part}`);
    if (this.column >= FILE_LIMITS.columns) throw tooBig(TOO_BIG);
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
      } else if (scanner.is('v') && scanner.kind === 'open') {
        this.valueStart = scanner.end;
        scanner.skip();
        this.valueEnd = scanner.start;
      } else if (scanner.is('is')) this.inline = readRichText(scanner);
      else scanner.skip();
    }
  }

  /** In one pass, as sheets have millions of cells: the attributes of one letter that matter. */
  private readAttributes(): void {
    const { bytes, nameEnd, end } = this.scanner;
    for (let at = nameEnd; at < end; at++) {
      if (bytes[at] !== EQUALS) continue;
      const name = bytes[at - 2]! <= 0x20 ? bytes[at - 1] : undefined;
      const quote = bytes[at + 1];
      const from = at + 2;
      let to = from;
      while (to < end && bytes[to] !== quote) to++;
      if (name === R) this.column = this.readColumn(from, to);
      else if (name === S) this.style = this.digits(from, to);
      else if (name === T) [this.typeStart, this.typeEnd] = [from, to];
      at = to;
    }
  }

  private readColumn(from: number, to: number): number {
    const { bytes } = this.scanner;
    let column = 0;
    let at = from;
    for (; at < to && bytes[at]! >= 0x41 && bytes[at]! <= 0x5a; at++)
      column = column * 26 + bytes[at]! - 0x40;
    if (column === 0 || at === to) throw damaged(`cell reference in ${this.part}`);
    return column - 1;
  }

  private digits(from: number, to: number): number {
    const { bytes } = this.scanner;
    let number = 0;
    for (let at = from; at < to; at++) {
      const digit = bytes[at]! - 0x30;
      if (digit < 0 || digit > 9) throw damaged(`style number in ${this.part}`);
      number = number * 10 + digit;
    }
    return number;
  }
}
