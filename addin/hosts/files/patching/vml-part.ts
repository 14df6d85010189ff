/**
 * The part that the boxes of comments are drawn in, in the older drawing language that Excel still keeps them in
 * (ECMA-376, part 4, 19), beside form controls and whatever else floats over the sheet. What programs write here is not
 * always well-formed XML, so it is read as text, and all that is not a box of ours stays byte for byte.
 */
import type { CellComment } from '../../../workbook/host';
import { damaged } from '../refusing/messages';
import { shapeElement } from '../planned/comment-parts';
import type { Splice } from '../text/splice';
import { applySplices } from '../text/splice';
import { CAME } from '../xml/own-elements';

type Place = Pick<CellComment, 'row' | 'column'>;

const SHAPE = /<([\w.-]+:)?shape[\s>][^]*?<\/\1shape\s*>/g;
const ROOT_OPEN = /<((?:[\w.-]+:)?xml)(?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?>/;
const ROOT_CLOSE = /<\/(?:[\w.-]+:)?xml(\s*)>\s*$/;
/** What says how shapes are numbered and drawn, without being one. */
const NO_SHAPES = 'xml|shapelayout|idmap|regrouptable|entry|shapetype|stroke|path|lock|formulas|f';
const ANY_SHAPE = new RegExp(`<(?:[\\w.-]+:)?(?!(?:${NO_SHAPES})[\\s/>])[\\w.-]+[\\s/>]`);

export class VmlPart {
  private readonly text: string;
  private readonly open: { readonly start: number; readonly tag: string; readonly name: string };
  private readonly close: { readonly start: number; readonly end: number; readonly came: string } | undefined;
  private readonly removals: Splice[] = [];
  private added = '';

  constructor(
    private readonly bytes: Uint8Array,
    name: string,
  ) {
    // A byte a character: places in the text are places in the part.
    this.text = new TextDecoder('latin1').decode(bytes);
    const open = ROOT_OPEN.exec(this.text);
    const close = ROOT_CLOSE.exec(this.text);
    if (open === null || (close === null && !open[0].endsWith('/>')))
      throw damaged(`no whole root in ${name}`);
    const [tag, rootName = ''] = open;
    this.open = { start: open.index, tag, name: rootName };
    if (close !== null) {
      const end = close.index + close[0].trimEnd().length;
      this.close = { start: close.index, end, came: close[1] ?? '' };
    }
  }

  /** Takes away the boxes of comments on these cells. */
  removeBoxes(places: readonly Place[]): void {
    const gone = new Set(places.map(({ row, column }) => `${row},${column}`));
    for (const { 0: shape, index } of this.text.matchAll(SHAPE)) {
      const numberOf = (name: string): string | undefined =>
        new RegExp(`<(?:[\\w.-]+:)?${name}\\s*>\\s*(\\d+)\\s*<`).exec(shape)?.[1];
      const isBox = /ObjectType\s*=\s*["']Note["']/.test(shape);
      if (isBox && gone.has(`${numberOf('Row')},${numberOf('Column')}`))
        this.removals.push({ start: index, end: index + shape.length, insert: '' });
    }
  }

  addBoxes(comments: readonly CellComment[]): void {
    const numbers = [...this.text.matchAll(/_x0000_s(\d{1,9})["']/g)].map(([, number]) => Number(number));
    const first = numbers.reduce((highest, number) => Math.max(highest, number), 1024) + 1;
    this.added += comments.map((one, at) => shapeElement(one, first + at, this.open.tag)).join('');
  }

  /** Whether the part goes, as it was there for boxes of ours alone. */
  get isGone(): boolean {
    const isOurs = this.close?.came === '' || this.close?.came === CAME.made;
    return this.isEmptied && isOurs;
  }

  toBytes(): Uint8Array {
    return applySplices(this.bytes, [...this.removals, ...this.last()]);
  }

  private get isEmptied(): boolean {
    return this.added === '' && this.removals.length > 0 && !this.holdsShapes();
  }

  private holdsShapes(): boolean {
    const gone = new Set(this.removals.map(({ start }) => start));
    const left = this.text.replace(SHAPE, (shape: string, _: unknown, at: number) =>
      gone.has(at) ? '' : shape,
    );
    return ANY_SHAPE.test(left);
  }

  /** What changes at the end; a root that was empty is so again when the last box has gone (see `CAME`). */
  private last(): Splice[] {
    const { open, close, added } = this;
    const openEnd = open.start + open.tag.length;
    if (close === undefined) {
      const insert = `${open.tag.replace(/\/>$/, '>')}${added}</${open.name}${CAME.empty}>`;
      return added === '' ? [] : [{ start: open.start, end: openEnd, insert }];
    }
    const { start, end, came } = close;
    if (this.isEmptied && came === CAME.bare) return [{ start, end, insert: `</${open.name}>` }];
    if (this.isEmptied && came === CAME.empty) return [{ start: openEnd - 1, end, insert: '/>' }];
    if (added === '') return [];
    const isBare = came === '' && !this.holdsShapes();
    return [{ start, end, insert: `${added}</${open.name}${isBare ? CAME.bare : came}>` }];
  }
}
