/** The element of one changed cell (ECMA-376, 18.3.1.4). */
import type { CellValue } from '../../../../core/api/shapes';
import type { DateSystem } from '../../../workbook/serial-date';
import { isoToSerial } from '../../../workbook/serial-date';
import { isNotCalculated, NOT_CALCULATED_CELL } from '../../../workbook/not-calculated';
import type { CellChange } from '../../../workbook/host';
import { cellName } from '../../../../core/values/column-letters';
import type { StylesPatch } from './patch-styles';
import type { Styles } from '../reading/styles';
import { encodeXmlText, escapeCellText } from '../xml/xml-text';

export class CellWriter {
  constructor(
    /** Prefix of the sheet's elements, '' mostly. */
    readonly prefix: string,
    private readonly styles: Styles,
    private readonly added: StylesPatch,
    private readonly dateSystem: DateSystem,
  ) {}

  /**
   * The cell keeps its looks. Only its number format changes, and only where it would belie the value: a date in a
   * cell that shows none, a number in one that shows dates or text, and a text that Excel would take for a number or
   * a date (007) when it is typed again, in a cell that is not for text.
   */
  write({ row, column, value }: CellChange, style: number): string {
    if (typeof value === 'object' && value !== null && 'date' in value) {
      const serial = isoToSerial(value.date, this.dateSystem);
      if (serial === undefined) return this.element(row, column, style, value.date);
      const kept = this.styles.isDate(style) ? style : this.added.dateStyle(style, value.date.length > 10);
      return this.element(row, column, kept, serial);
    }
    return this.element(row, column, this.styleFor(value, style), value);
  }

  private styleFor(value: CellValue, style: number): number {
    const { styles, added } = this;
    if (typeof value === 'number')
      return styles.isDate(style) || styles.isText(style) ? added.numberStyle(style) : style;
    if (typeof value === 'string' && looksTyped(value) && !styles.isText(style))
      return added.textStyle(style);
    return style;
  }

  /** The element as it is to be, whatever its style says. */
  element(row: number, column: number, style: number, value: CellValue): string {
    const p = this.prefix;
    const [type, content] = this.content(value);
    const attributes = `r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}${type}`;
    return content === '' ? `<${p}c ${attributes}/>` : `<${p}c ${attributes}>${content}</${p}c>`;
  }

  private content(value: CellValue): [type: string, content: string] {
    const p = this.prefix;
    if (value === null) return ['', ''];
    if (typeof value === 'number') return ['', `<${p}v>${value}</${p}v>`];
    if (typeof value === 'boolean') return [' t="b"', `<${p}v>${value ? 1 : 0}</${p}v>`];
    if (typeof value === 'object' && !isNotCalculated(value)) {
      const text = 'error' in value ? value.error : value.date;
      return [' t="e"', `<${p}v>${encodeXmlText(text)}</${p}v>`];
    }
    // Text goes in as text, so that nothing in it can ever be taken for a formula.
    const text = encodeXmlText(escapeCellText(typeof value === 'object' ? NOT_CALCULATED_CELL.error : value));
    return [' t="inlineStr"', `<${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is>`];
  }
}

/** Whether Excel, asked to take this text as typed, would make a number, a date or a time of it. */
function looksTyped(text: string): boolean {
  return /^\s*[-+(£$€]*\d[\d\s,.]*(?:e[-+]?\d+)?\)?%?\s*$|^\s*\d{1,4}\s*[-/:]\s*[a-z\d]/i.test(text);
}
