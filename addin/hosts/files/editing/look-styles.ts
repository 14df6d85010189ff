/** The looks of our own sheets as formats of a workbook, added to the ends of its lists when first used. */
import { LOOKS } from '../../../workbook/looks';
import type { Look } from '../../../workbook/looks';
import type { CellStyle } from '../../../workbook/sheet-plan';
import type { NumberFormats } from './number-formats';
import { StyleList } from './style-list';
import type { XmlPart } from '../xml/xml-part';

export class LookStyles {
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly made = new Map<CellStyle, number>();
  private readonly prefix: string;

  /** @param formats the list of cell formats, which others add to as well */
  constructor(
    part: XmlPart,
    private readonly formats: StyleList,
    private readonly numbers: NumberFormats,
  ) {
    this.prefix = part.prefix;
    this.fonts = new StyleList(part, 'fonts', 'font');
    this.fills = new StyleList(part, 'fills', 'fill');
    this.borders = new StyleList(part, 'borders', 'border');
  }

  /** Number of the format of a style. */
  number(style: CellStyle): number {
    const known = this.made.get(style);
    if (known !== undefined) return known;
    this.keepFirst();
    const number = this.make(style);
    this.made.set(style, number);
    return number;
  }

  /** Cells without a style take the first of each list, which must not become one of ours (two fills are Excel's own). */
  keepFirst(): void {
    const p = this.prefix;
    const none = ['none', 'gray125'].map(
      (kind) => `<${p}fill><${p}patternFill patternType="${kind}"/></${p}fill>`,
    );
    if (this.fonts.item(0) === undefined)
      this.fonts.add(`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`);
    if (this.fills.item(0) === undefined) for (const fill of none) this.fills.add(fill);
    if (this.borders.item(0) === undefined)
      this.borders.add(
        `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`,
      );
    if (this.formats.item(0) === undefined)
      this.formats.add(`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  }

  /** Takes off what no format names any more. @param formats all that stay, as elements */
  trim(formats: readonly string[]): void {
    const named = (attribute: string): number[] =>
      formats.flatMap((format) =>
        [...format.matchAll(new RegExp(`\\s${attribute}\\s*=\\s*["'](\\d+)`, 'g'))].map(([, number]) =>
          Number(number),
        ),
      );
    this.fonts.trim(Math.max(-1, ...named('fontId')));
    this.fills.trim(Math.max(-1, ...named('fillId')));
    this.borders.trim(Math.max(-1, ...named('borderId')));
    this.numbers.trim(new Set(named('numFmtId')));
  }

  finish(): void {
    for (const list of [this.fonts, this.fills, this.borders]) list.finish();
  }

  private make(style: CellStyle): number {
    const look = LOOKS.get(style);
    if (look === undefined) throw new Error(`no look for ${style}`);
    const p = this.prefix;
    const wrap = look.wrapped === true ? ' wrapText="1"' : '';
    const ids = `numFmtId="${this.numbers.instead(look.format)}" fontId="${this.font(look)}" fillId="${this.fill(look)}" borderId="${this.border(look)}"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return this.formats.add(
      `<${p}xf ${ids} xfId="0" ${applied}><${p}alignment vertical="top"${wrap}/></${p}xf>`,
    );
  }

  /** Of the workbook's usual family, so that our sheet does not stand out from the user's. */
  private font({ bold, italic, underlined, text, larger = 0 }: Look): number {
    const p = this.prefix;
    const usual = this.fonts.item(0) ?? '';
    const size = Number(/<(?:\w+:)?sz\s+val=["']([\d.]+)/.exec(usual)?.[1] ?? 11) + larger;
    const family = /<(?:\w+:)?(?:name|family|charset|scheme)\s[^>]*\/>/g;
    const kept = usual.match(family) ?? [`<${p}name val="Calibri"/>`];
    const plain = !bold && !italic && !underlined && text === undefined && larger === 0;
    if (plain && usual !== '') return 0;
    const parts = [
      bold ? `<${p}b/>` : '',
      italic ? `<${p}i/>` : '',
      underlined ? `<${p}u/>` : '',
      `<${p}sz val="${size}"/>`,
      text === undefined ? '' : `<${p}color rgb="FF${text.slice(1)}"/>`,
      ...kept,
    ];
    return this.fonts.add(`<${p}font>${parts.join('')}</${p}font>`);
  }

  private fill({ fill }: Look): number {
    const p = this.prefix;
    if (fill === undefined) return 0;
    const colours = `<${p}fgColor rgb="FF${fill.slice(1)}"/><${p}bgColor indexed="64"/>`;
    return this.fills.add(
      `<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`,
    );
  }

  private border({ ruledBelow }: Look): number {
    const p = this.prefix;
    if (ruledBelow !== true) return 0;
    const line = `<${p}bottom style="thin"><${p}color rgb="FF0A6B6E"/></${p}bottom>`;
    return this.borders.add(
      `<${p}border><${p}left/><${p}right/><${p}top/>${line}<${p}diagonal/></${p}border>`,
    );
  }
}
