/** The value of one cell of a worksheet, whatever type it is written as (ECMA-376, 18.18.11). */
import type { CellValue } from '../../../../core/api/shapes';
import type { DateSystem } from '../../../workbook/serial-date';
import { serialToIso } from '../../../workbook/serial-date';
import type { CellCursor } from './cell-cursor';
import { NOT_CALCULATED_CELL } from '../../../workbook/not-calculated';
import { damaged } from '../refusing/messages';
import type { Styles } from './styles';
import { unescapeCellText } from '../xml/xml-text';

export class SheetCellReader {
  /** Dates, errors and texts written out in the cell are one object each, however many cells hold them. */
  private readonly dates = new Map<number, CellValue>();
  private readonly isoDates = new Map<string, CellValue>();
  private readonly errors = new Map<string, CellValue>();
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly strings: readonly string[],
    private readonly styles: Styles,
    private readonly dateSystem: DateSystem,
    /** A library has written the workbook, and stored 0 for results that it can't work out (XlsxWriter). */
    private readonly isToCalculate = false,
  ) {}

  read(cell: CellCursor): CellValue {
    const { bytes } = cell.scanner;
    if (cell.hasFormula && (!hasResult(cell) || (this.isToCalculate && isZero(cell))))
      return NOT_CALCULATED_CELL;
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
        return readBoolean(cell.scanner.text(cell.valueStart, cell.valueEnd));
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

/** What stands for a result in a workbook whose formulas nobody has calculated yet. */
function isZero({ type, scanner, valueStart, valueEnd }: CellCursor): boolean {
  return type === 'n' && readNumber(scanner.bytes, valueStart, valueEnd) === 0;
}

/** `1` and `0` by the standard, and what libraries write for them; anything else is kept as the text it is. */
function readBoolean(text: string): CellValue {
  const word = text.trim().toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  const number = word === '' ? NaN : Number(word);
  return number === 1 || number === 0 ? number === 1 : text;
}

const ISO_CELL =
  /^(?:(\d{4}-\d\d-\d\d)(?:T(?=\d)|$))?(?:([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?(?:Z|[+-]\d\d:\d\d)?)?$/;

/**
 * A cell of type `d`: a day, perhaps with a time that is only kept when it is not midnight, or a time alone, which is a part
 * of a day as in any other cell. Day and time are those that the cell states: an offset from Greenwich does not move them.
 */
function readIsoCell(text: string): CellValue {
  const [whole, day, hours, minutes = '0', seconds = '0'] = ISO_CELL.exec(text.trim()) ?? [];
  if (whole === undefined || whole === '') return text;
  if (day === undefined) return (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (!isDay(day)) return text;
  const time = [hours ?? '00', minutes, seconds].map((part) => part.slice(0, 2).padStart(2, '0')).join(':');
  return { date: time === '00:00:00' ? day : `${day}T${time}` };
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
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
