/**
 * Adds to a workbook's styles what edits and marks need, at the ends of their lists, so that no style in use moves.
 * What was added by an earlier save is found again and used, and taken off again when nothing uses it any more.
 */
import type { Severity } from '../../../../core/api/shapes';
import { MARK_STYLES } from '../../../workbook/mark-styles';
import type { CellStyle } from '../../../workbook/sheet-plan';
import { NumberFormats } from './number-formats';
import type { NumberKind } from './number-formats';
import { STYLES_ORDER } from '../package/part-orders';
import { LookStyles } from './look-styles';
import { StyleList } from './style-list';
import type { HighestStyles } from './styles-in-use';
import { XmlPart } from '../xml/xml-part';

const MOST_DIFFERENCES = 65_536;

export class StylesPatch {
  private readonly part: XmlPart;
  private readonly formats: StyleList;
  private readonly differences: StyleList;
  private readonly numbers: NumberFormats;
  private readonly looks: LookStyles;

  constructor(bytes: Uint8Array, name: string) {
    this.part = new XmlPart(bytes, name, STYLES_ORDER);
    this.formats = new StyleList(this.part, 'cellXfs', 'xf');
    this.differences = new StyleList(this.part, 'dxfs', 'dxf');
    this.numbers = new NumberFormats(this.part);
    this.looks = new LookStyles(this.part, this.formats, this.numbers);
  }

  /** A style like the given one that shows a day. */
  dateStyle(style: number, withTime: boolean): number {
    return this.like(style, withTime ? 'dayAndTime' : 'day');
  }

  /** A style like the given one that shows a plain number. */
  numberStyle(style: number): number {
    return this.like(style, 'general');
  }

  /** A style like the given one that shows text as it was typed. */
  textStyle(style: number): number {
    return this.like(style, 'text');
  }

  /** A style of our own sheets. */
  look(style: CellStyle): number {
    return this.looks.number(style);
  }

  /** Number of the look of marks of a severity. */
  mark(severity: Severity): number {
    const style = MARK_STYLES.get(severity);
    if (style === undefined) throw new Error(`no mark for ${severity}`);
    const p = this.part.prefix;
    const weight = (style.bold ? `<${p}b/>` : '') + (style.italic ? `<${p}i/>` : '');
    return this.differences.add(
      `<${p}dxf><${p}font>${weight}<${p}color rgb="${argb(style.text)}"/></${p}font>` +
        `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(style.fill)}"/></${p}patternFill></${p}fill></${p}dxf>`,
    );
  }

  /** A rule of the user's names this look: ours come after it, whether or not it is there. */
  keepClearOf(difference: number): void {
    // More is no number of a look, and would make a list without end.
    if (difference < MOST_DIFFERENCES) this.differences.fillTo(difference + 1, `<${this.part.prefix}dxf/>`);
  }

  /** Takes what we added and nothing uses any more off the ends of the lists. */
  trim(highest: HighestStyles): void {
    if (this.differences.mayEndInUnused) this.differences.trim(highest.differences());
    if (this.formats.mayEndInUnused) this.formats.trim(highest.formats());
    const named = this.part.child('cellStyleXfs')?.source ?? '';
    this.looks.trim([named, ...this.formats.items]);
  }

  /** Whether nothing is left of a style sheet that we made. */
  get isGone(): boolean {
    const isMade = /<\/(?:[\w.-]+:)?styleSheet\n>$/.test(this.part.root.source);
    return isMade && this.formats.items.length <= 1 && this.differences.items.length === 0;
  }

  /** The part with what was added; the very bytes it came as when nothing was. */
  patched(): Uint8Array {
    this.looks.finish();
    this.formats.finish();
    this.differences.finish();
    this.numbers.finish();
    return this.part.toBytes();
  }

  private like(style: number, kind: NumberKind): number {
    if (this.formats.item(0) === undefined) this.looks.keepFirst();
    const plain = `<${this.part.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const model = this.formats.item(style) ?? plain;
    const tag = model.slice(0, model.indexOf('>') + 1);
    const changed = tag
      .replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
      .replace(/xf\b/, `xf numFmtId="${this.numbers.numberOf(kind)}" applyNumberFormat="1"`);
    return this.formats.add(changed + model.slice(tag.length));
  }
}

function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}
