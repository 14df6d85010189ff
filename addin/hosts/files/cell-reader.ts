/** The value of one cell of a worksheet, whatever type it is written as (ECMA-376, 18.18.11). */
import type { CellValue } from '../../../functions/http/api';
import type { DateSystem } from '../cells/serial-date';
import { serialToIso } from '../cells/serial-date';
import type { CellCursor } from './cell-cursor';
import { NOT_CALCULATED } from '../cells/not-calculated';
import { damaged } from './messages';
import type { Styles } from './styles';
import { unescapeCellText } from './xml-text';

export class CellReader {
  /** Dates, errors and texts written out in the cell are one object each, however many cells hold them. */
  private readonly dates = new Map<number, CellValue>();
  private readonly isoDates = new Map<string, CellValue>();
  private readonly errors = new Map<string, CellValue>();
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly strings: readonly string[],
    private readonly styles: Styles,
    private readonly dateSystem: DateSystem,
  ) {}

  read(cell: CellCursor): CellValue {
    const { bytes } = cell.scanner;
    if (cell.hasFormula && !hasResult(cell)) return NOT_CALCULATED;
    if (cell.type === 'inlineStr') return this.text(cell.inline ?? '');
    if (cell.valueStart === cell.valueEnd) return null;
    switch (cell.type) {
      case 'str':
        return this.text(unescapeCellText(cell.scanner.text(cell.valueStart, cell.valueEnd)));
      case 's':
        return this.shared(readNumber(bytes, cell.valueStart, cell.valueEnd));
      case 'n':
        return this.number(cell);
      case 'b':
        return cell.scanner.text(cell.valueStart, cell.valueEnd).trim() === '1';
      case 'e':
        return interned(this.errors, cell.scanner.text(cell.valueStart, cell.valueEnd), (error) => ({
          error,
        }));
      case 'd':
        return interned(this.isoDates, cell.scanner.text(cell.valueStart, cell.valueEnd), readIsoCell);
    }
  }

  private shared(index: number): CellValue {
    const text = this.strings[index];
    if (text === undefined) throw damaged('cell names a text that is not there');
    return text === '' ? null : text;
  }

  private number(cell: CellCursor): CellValue {
    const number = readNumber(cell.scanner.bytes, cell.valueStart, cell.valueEnd);
    // What can't be read as a number is kept as the text it is, so that it is shown and found.
    if (Number.isNaN(number)) return this.text(cell.scanner.text(cell.valueStart, cell.valueEnd));
    if (!this.styles.isDate(cell.style)) return number;
    return interned(this.dates, number, (serial) => {
      const date = serialToIso(serial, this.dateSystem);
      return date === undefined ? serial : { date };
    });
  }

  private text(text: string): CellValue {
    if (text === '') return null;
    return interned(this.texts, text, (same) => same);
  }
}

/** Only a text may be empty: a formula of any other type, or without so much as an empty value, was never worked out. */
function hasResult({ type, hasValue, valueStart, valueEnd, inline }: CellCursor): boolean {
  if (type === 'inlineStr') return inline !== undefined;
  return type === 'str' ? hasValue : valueEnd > valueStart;
}

/** A cell of type `d`: an ISO day, perhaps with a time that is only kept when it is not midnight. */
function readIsoCell(text: string): CellValue {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/.exec(text.trim());
  if (match === null) return text;
  const [, day = '', time = '00:00:00'] = match;
  return { date: time === '00:00:00' ? day : `${day}T${time}` };
}

/** Short whole numbers, which most are, without making a string of them. */
function readNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from <= 15) {
    let number = 0;
    let at = from;
    for (; at < to; at++) {
      const digit = bytes[at]! - 0x30;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (at === to) return number;
  }
  let text = '';
  for (let at = from; at < to && text.length < 400; at++) text += String.fromCharCode(bytes[at]!);
  return text.trim() === '' ? NaN : Number(text);
}

function interned<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make(key);
    known.set(key, value);
  }
  return value;
}
