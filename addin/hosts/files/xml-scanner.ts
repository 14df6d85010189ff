/**
 * Walks the tags of an XML part, over its bytes: no tree, no string but the ones asked for. Names are local names, as
 * writers differ in prefixes (`<row>`, `<x:row>`). Document types and entities of a part's own are refused, so
 * nothing can be expanded or fetched.
 */
import { damaged, suspicious } from './messages';
import { decodeXmlText } from './xml-text';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

export type TagKind = 'open' | 'close' | 'empty';

export class XmlScanner {
  kind: TagKind = 'open';
  /** From the tag's `<` to just after its `>`. */
  start = 0;
  end = 0;
  /** How many elements enclose the tag's element. */
  depth = 0;
  private nameStart = 0;
  /** Where the tag's attributes begin. */
  nameEnd = 0;
  private qualifiedStart = 0;
  private inside = 0;

  constructor(
    readonly bytes: Uint8Array,
    /** Name of the part, for developers. */
    private readonly part: string,
  ) {}

  /** Goes to the next tag; false at the end of the part. */
  next(): boolean {
    const { bytes } = this;
    let at = this.end;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LT) at++;
      if (at >= bytes.length) {
        if (this.inside !== 0) throw damaged(`${this.part} ends inside an element`);
        return false;
      }
      const second = bytes[at + 1];
      if (second === BANG) at = this.skipMarkup(at);
      else if (second === QUESTION) at = this.after('?>', at);
      else break;
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
    const { bytes, end } = this;
    let nameStart = this.nameEnd;
    for (let at = nameStart; at < end; at++) {
      if (bytes[at] !== EQUALS) continue;
      let open = at + 1;
      while (isSpace(bytes[open])) open++;
      const quote = bytes[open];
      if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged(`attribute in ${this.part}`);
      let close = open + 1;
      while (close < end && bytes[close] !== quote) close++;
      if (this.isNameAt(nameStart, at, name)) return decodeXmlText(bytes, open + 1, close);
      at = close;
      nameStart = close + 1;
    }
    return undefined;
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

  private readTag(start: number): void {
    const { bytes } = this;
    const closing = bytes[start + 1] === SLASH;
    let at = start + (closing ? 2 : 1);
    this.qualifiedStart = at;
    this.nameStart = at;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === COLON) this.nameStart = at + 1;
      else if (byte <= 0x20 || byte === GT || byte === SLASH) break;
    }
    this.nameEnd = at;
    while (at < bytes.length && bytes[at] !== GT) {
      const byte = bytes[at]!;
      at++;
      if (byte === QUOTE || byte === APOSTROPHE) {
        while (at < bytes.length && bytes[at] !== byte) at++;
        at++;
      }
    }
    if (at >= bytes.length || this.nameEnd === this.nameStart) throw damaged(`tag in ${this.part}`);
    this.start = start;
    this.end = at + 1;
    if (closing) {
      this.kind = 'close';
      this.inside--;
      this.depth = this.inside;
      if (this.inside < 0) throw damaged(`closing tag in ${this.part}`);
    } else if (bytes[at - 1] === SLASH) {
      this.kind = 'empty';
      this.depth = this.inside;
    } else {
      this.kind = 'open';
      this.depth = this.inside;
      this.inside++;
    }
  }

  private skipMarkup(at: number): number {
    const { bytes } = this;
    if (bytes[at + 2] === 0x2d && bytes[at + 3] === 0x2d) return this.after('-->', at + 4);
    if (ascii(bytes, at, at + 9) === '<![CDATA[') return this.after(']]>', at + 9);
    throw suspicious(`document type or entity in ${this.part}`);
  }

  private after(mark: string, from: number): number {
    const last = mark.charCodeAt(mark.length - 1);
    for (let at = this.bytes.indexOf(last, from); at !== -1; at = this.bytes.indexOf(last, at + 1)) {
      const start = at - mark.length + 1;
      if (start >= from && ascii(this.bytes, start, at + 1) === mark) return at + 1;
    }
    throw damaged(`unfinished markup in ${this.part}`);
  }

  /** Whether the name between two places, spaces and a prefix left aside, is `name`. */
  private isNameAt(from: number, to: number, name: string): boolean {
    const { bytes } = this;
    let end = to;
    while (isSpace(bytes[end - 1])) end--;
    const start = end - name.length;
    if (start <= from) return false;
    for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false;
    return bytes[start - 1] === COLON || isSpace(bytes[start - 1]);
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
