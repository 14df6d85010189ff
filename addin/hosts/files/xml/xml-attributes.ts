/** The attributes of one tag at a time: where they are, in one pass, without a string but the ones asked for. */
import { ascii, isControl, isSpace, NAME_PARTS, NAME_STARTS, nameAt, sameBytes } from './xml-characters';
import type { XmlFault } from './xml-fault';
import { decodeXmlText } from './xml-text';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;
/** Above so many attributes their names are kept in a set, so that looking for one again stays quick. */
const FEW = 12;

export class XmlAttributes {
  /** Where the name and the value of each begin and end, four numbers each. */
  readonly places: number[] = [];
  count = 0;
  private names = new Set<string>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly fault: (at: number, what: string) => XmlFault,
    private readonly checkReference: (at: number) => void,
  ) {}

  /** Reads those of a tag from the end of its name to its `>` or `/`, whose place it gives. */
  read(from: number): number {
    const { bytes } = this;
    this.count = 0;
    for (let at = from; ;) {
      const gap = at;
      let byte = bytes[at];
      while (isSpace(byte)) byte = bytes[++at];
      if (byte === GT || byte === SLASH) return at;
      if (at === gap || NAME_STARTS[byte!] !== 1)
        throw this.fault(at, 'a tag is not ended, or holds what is no attribute');
      at = this.readOne(at);
    }
  }

  /** By local name: one with a prefix is given where there is none without. */
  value(name: string): string | undefined {
    const { bytes, places, count } = this;
    let found: number | undefined;
    for (let at = 0; at < count * 4; at += 4) {
      if (!this.isCalled(places[at]!, places[at + 1]!, name)) continue;
      found ??= at;
      if (places[at + 1]! - places[at]! === name.length) found = at;
    }
    return found === undefined ? undefined : decodeXmlText(bytes, places[found + 2]!, places[found + 3]!);
  }

  private readOne(nameFrom: number): number {
    const { bytes, places } = this;
    let at = nameFrom;
    let byte = bytes[at];
    while (NAME_PARTS[byte!] === 1) byte = bytes[++at];
    const nameTo = at;
    while (isSpace(byte)) byte = bytes[++at];
    const hasValue = byte === EQUALS;
    byte = bytes[++at];
    while (isSpace(byte)) byte = bytes[++at];
    const quote = byte;
    if (!hasValue || (quote !== QUOTE && quote !== APOSTROPHE))
      throw this.fault(nameFrom, `${nameAt(bytes, nameFrom, nameTo)} has no value in quotation marks`);
    const from = ++at;
    for (byte = bytes[at]; byte !== quote; byte = bytes[++at]) {
      // Most are letters and digits.
      if (byte! > APOSTROPHE && byte !== LT) continue;
      if (byte === AMPERSAND) this.checkReference(at);
      else if (byte === undefined || byte === LT || isControl(byte))
        throw this.fault(
          at,
          `the value of ${nameAt(bytes, nameFrom, nameTo)} is not ended by a quotation mark`,
        );
    }
    const place = this.count * 4;
    if (place > 0) this.assertNew(nameFrom, nameTo);
    places[place] = nameFrom;
    places[place + 1] = nameTo;
    places[place + 2] = from;
    places[place + 3] = at;
    this.count++;
    return at + 1;
  }

  /** Two of one name are not well-formed (XML 1.0, 3.1). */
  private assertNew(from: number, to: number): void {
    const { bytes, places, count, names } = this;
    let isNew = true;
    if (count < FEW) {
      for (let at = 0; at < count * 4; at += 4)
        if (sameBytes(bytes, places[at]!, places[at + 1]!, from, to)) isNew = false;
    } else {
      if (count === FEW) {
        names.clear();
        for (let at = 0; at < count * 4; at += 4) names.add(ascii(bytes, places[at]!, places[at + 1]!));
      }
      const name = ascii(bytes, from, to);
      isNew = !names.has(name);
      names.add(name);
    }
    if (!isNew) throw this.fault(from, `a tag gives ${nameAt(bytes, from, to)} twice`);
  }

  private isCalled(from: number, to: number, name: string): boolean {
    const { bytes } = this;
    const start = to - name.length;
    if (start < from) return false;
    for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false;
    return start === from || bytes[start - 1] === COLON;
  }
}
