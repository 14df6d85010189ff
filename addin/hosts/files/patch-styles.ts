/**
 * Adds to a workbook's styles what edits and marks need, at the ends of their lists, so that no style in use moves.
 * What was added by an earlier save is found again and used, so that files do not grow with every copy.
 */
import type { Severity } from '../../../functions/http/api';
import { MARK_STYLES } from '../cells/mark-styles';
import type { CellStyle } from '../sheet-plan';
import { LookStyles } from './planned/look-styles';
import { StyleList } from './style-list';
import type { Splice } from './splice';
import { applySplices } from './splice';
import { XmlScanner } from './xml-scanner';

/** dd/mm/yyyy in Britain: the short date of the user's own country (ECMA-376, 18.8.30). */
const SHORT_DATE = 14;
/** Day and time, likewise. */
const DATE_AND_TIME = 22;
const GENERAL = 0;
/** What is typed stays as it is typed. */
const TEXT = 49;

/** Lists of a style sheet in the order that its schema asks for (ECMA-376, 18.8.39), as far as they matter here. */
const BEFORE_CELL_FORMATS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs'];
const BEFORE_DIFFERENCES = [...BEFORE_CELL_FORMATS, 'cellXfs', 'cellStyles'];

export class StylesPatch {
  private readonly prefix: string;
  private readonly formats: StyleList;
  private readonly differences: StyleList;
  private madeLooks: LookStyles | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    const scanner = new XmlScanner(bytes, part);
    scanner.next();
    this.prefix = scanner.prefix;
    this.formats = StyleList.find(bytes, part, 'cellXfs', 'xf', BEFORE_CELL_FORMATS);
    this.differences = StyleList.find(bytes, part, 'dxfs', 'dxf', BEFORE_DIFFERENCES);
  }

  /** A style like the given one that shows a day. */
  dateStyle(style: number, withTime: boolean): number {
    return this.formats.add(this.withFormat(style, withTime ? DATE_AND_TIME : SHORT_DATE));
  }

  /** A style like the given one that shows a plain number. */
  numberStyle(style: number): number {
    return this.formats.add(this.withFormat(style, GENERAL));
  }

  /** A style like the given one that shows text as it was typed. */
  textStyle(style: number): number {
    return this.formats.add(this.withFormat(style, TEXT));
  }

  /** A style of our own sheets. */
  look(style: CellStyle): number {
    this.madeLooks ??= new LookStyles(this.bytes, this.part, this.prefix, this.formats);
    return this.madeLooks.number(style);
  }

  /** Number of the look of marks of a severity. */
  mark(severity: Severity): number {
    const style = MARK_STYLES.get(severity);
    if (style === undefined) throw new Error(`no mark for ${severity}`);
    const p = this.prefix;
    const weight = (style.bold ? `<${p}b/>` : '') + (style.italic ? `<${p}i/>` : '');
    return this.differences.add(
      `<${p}dxf><${p}font>${weight}<${p}color rgb="${argb(style.text)}"/></${p}font>` +
        `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(style.fill)}"/></${p}patternFill></${p}fill></${p}dxf>`,
    );
  }

  /** The part with what was added; undefined when nothing was. */
  patched(): Uint8Array | undefined {
    const splices: Splice[] = [
      ...(this.madeLooks?.splices() ?? []),
      ...this.formats.splices(this.prefix),
      ...this.differences.splices(this.prefix),
    ];
    return splices.length === 0 ? undefined : applySplices(this.bytes, splices);
  }

  private withFormat(style: number, format: number): string {
    const plain = `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const like = this.formats.item(style) ?? plain;
    const tag = like.slice(0, like.indexOf('>') + 1);
    const changed = tag
      .replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
      .replace(/xf\b/, `xf numFmtId="${format}" applyNumberFormat="1"`);
    return changed + like.slice(tag.length);
  }
}

function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}
