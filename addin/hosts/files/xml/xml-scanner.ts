/**
 * Walks the tags of an XML part, over its bytes: no tree, no string but the ones asked for. Names are local names, as
 * writers differ in prefixes (`<row>`, `<x:row>`). What is not well-formed is refused where it is met (XML 1.0, 2.1);
 * document types and entities of a part's own are refused too, so nothing can be expanded or fetched.
 */
import { suspicious } from '../refusing/messages';
import { XmlAttributes } from './xml-attributes';
import { ascii, isControl, isSpace, NAME_PARTS, NAME_STARTS, nameAt, referenceAt } from './xml-characters';
import type { XmlFault } from './xml-fault';
import { startOfXml, xmlFault } from './xml-fault';
import { afterMarkup } from './xml-markup';
import { decodeXmlText } from './xml-text';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const AMPERSAND = 0x26;
const SQUARE = 0x5d;

export type TagKind = 'open' | 'close' | 'empty';

export class XmlScanner {
  kind: TagKind = 'open';
  /** From the tag's `<` to just after its `>`. */
  start = 0;
  end: number;
  /** How many elements enclose the tag's element. */
  depth = 0;
  /** Of the present tag. */
  readonly attributes: XmlAttributes;
  private nameStart = 0;
  private nameEnd = 0;
  private qualifiedStart = 0;
  private inside = 0;
  private rootSeen = false;
  /** Where the names of the elements that are open begin, begin after a prefix, and end: three numbers each. */
  private readonly open: number[] = [];

  constructor(
    readonly bytes: Uint8Array,
    /** Name of the part, for messages. */
    private readonly part: string,
    /** A whole part has one element, all else in it; what stands within an element is any number, and text. */
    private readonly holds: 'part' | 'content' = 'part',
  ) {
    this.end = startOfXml(bytes);
    this.attributes = new XmlAttributes(
      bytes,
      (at, what) => this.fault(at, what),
      (at) => this.checkReference(at),
    );
  }

  /** Goes to the next tag; false at the end of the part. */
  next(): boolean {
    const { bytes } = this;
    let at = this.end;
    for (;;) {
      const outside = this.inside === 0 && this.holds === 'part';
      at = outside ? this.afterSpace(at) : this.afterText(at);
      if (at >= bytes.length) return this.finish(at);
      const second = bytes[at + 1];
      if (second !== BANG && second !== QUESTION) break;
      at = afterMarkup(bytes, at, this.part, outside);
    }
    this.readTag(at);
    return true;
  }

  is(name: string): boolean {
    const { bytes, nameStart } = this;
    if (this.nameEnd - nameStart !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (bytes[nameStart + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  get name(): string {
    return ascii(this.bytes, this.nameStart, this.nameEnd);
  }

  /** `x:` when the element's name is written with a prefix, else ''. */
  get prefix(): string {
    return ascii(this.bytes, this.qualifiedStart, this.nameStart);
  }

  /** An attribute of the present tag by its local name. */
  attribute(name: string): string | undefined {
    return this.attributes.value(name);
  }

  /** The text between two places, with its references resolved. */
  text(from: number, to: number): string {
    return decodeXmlText(this.bytes, from, to);
  }

  /** Goes to the end of the present element, whatever is in it. */
  skip(): void {
    if (this.kind !== 'open') return;
    const { depth } = this;
    while (this.next() && this.depth > depth);
  }

  /** Goes back to an opening tag that encloses the present place, or is it. */
  goBack(start: number, depth: number): void {
    this.inside = depth;
    this.readTag(start);
  }

  /** @param what names elements and attributes at most, never what they hold */
  fault(at: number, what: string): XmlFault {
    return xmlFault(this.part, this.bytes, at, what);
  }

  private finish(at: number): false {
    const { inside } = this;
    if (inside > 0) throw this.fault(at, `the file ends inside ${this.opened(inside - 1)}`);
    if (!this.rootSeen && this.holds === 'part') throw this.fault(at, 'there is nothing in the file');
    return false;
  }

  /** Around the root nothing but space, comments and instructions may stand. */
  private afterSpace(from: number): number {
    const { bytes } = this;
    let at = from;
    while (isSpace(bytes[at])) at++;
    if (at < bytes.length && bytes[at] !== LT)
      throw this.fault(at, `text stands ${this.rootSeen ? 'after the last tag' : 'before the first tag'}`);
    return at;
  }

  private afterText(from: number): number {
    const { bytes } = this;
    const { length } = bytes;
    let at = from;
    for (; at < length; at++) {
      const byte = bytes[at]!;
      if (byte === LT) return at;
      // Most bytes of a text are letters, digits or parts of letters.
      if (byte > AMPERSAND && byte !== SQUARE) continue;
      if (byte === AMPERSAND) this.checkReference(at);
      else if (isControl(byte)) throw this.fault(at, 'a control character stands in the text');
      else if (byte === SQUARE && bytes[at + 1] === SQUARE && bytes[at + 2] === GT)
        throw this.fault(at, '“]]>” stands in the text');
    }
    return at;
  }

  private checkReference(at: number): void {
    const found = referenceAt(this.bytes, at);
    if (found === 'own') throw suspicious(`entity reference in ${this.part}`);
    if (found === undefined) throw this.fault(at, 'an “&” stands alone, which must be written “&amp;”');
  }

  private readTag(start: number): void {
    const { bytes } = this;
    this.start = start;
    if (bytes[start + 1] === SLASH) {
      if (!this.closesAsOpened(start)) throw this.wrongClosing(start);
    } else this.openTag(this.readName(start + 1));
  }

  /** @returns the place after the name */
  private readName(from: number): number {
    const { bytes } = this;
    let at = from;
    let byte = bytes[at];
    if (NAME_STARTS[byte!] !== 1)
      throw this.fault(this.start, 'a “<” begins no tag; in a text it must be written “&lt;”');
    this.qualifiedStart = at;
    this.nameStart = at;
    for (; NAME_PARTS[byte!] === 1; byte = bytes[++at]) if (byte === COLON) this.nameStart = at + 1;
    this.nameEnd = at;
    if (at === this.nameStart) throw this.fault(this.start, 'a tag has no name');
    return at;
  }

  /** Half of all tags: the name of the element that is open, and `>`. */
  private closesAsOpened(start: number): boolean {
    const { bytes, open } = this;
    const place = (this.inside - 1) * 3;
    if (place < 0) return false;
    const name = open[place]!;
    const from = start + 2;
    let at = from;
    for (let i = name; i < open[place + 2]!; i++, at++) if (bytes[at] !== bytes[i]) return false;
    this.qualifiedStart = from;
    this.nameStart = from + open[place + 1]! - name;
    this.nameEnd = at;
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== GT) return false;
    this.kind = 'close';
    this.attributes.count = 0;
    this.end = at + 1;
    this.depth = --this.inside;
    return true;
  }

  private wrongClosing(start: number): XmlFault {
    const { bytes, inside } = this;
    let at = this.readName(start + 2);
    const name = `</${nameAt(bytes, start + 2, at)}>`;
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== GT) return this.fault(at, `the tag ${name} is not ended`);
    if (inside === 0) return this.fault(start, `${name} ends what was never begun`);
    return this.fault(start, `${name} stands where ${this.opened(inside - 1)} must be ended`);
  }

  private openTag(from: number): void {
    const { bytes, inside } = this;
    if (inside === 0 && this.rootSeen && this.holds === 'part')
      throw this.fault(this.start, 'another tag stands after the end of the first');
    this.rootSeen = true;
    this.depth = inside;
    const at = this.attributes.read(from);
    if (bytes[at] === GT) {
      this.kind = 'open';
      this.open[inside * 3] = this.qualifiedStart;
      this.open[inside * 3 + 1] = this.nameStart;
      this.open[inside * 3 + 2] = this.nameEnd;
      this.inside++;
      this.end = at + 1;
      return;
    }
    if (bytes[at + 1] !== GT) throw this.fault(at, 'a “/” stands in a tag before its end');
    this.kind = 'empty';
    this.end = at + 2;
  }

  /** The tag that began an element which is open. */
  private opened(depth: number): string {
    return `<${nameAt(this.bytes, this.open[depth * 3]!, this.open[depth * 3 + 2]!)}>`;
  }
}
