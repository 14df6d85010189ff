/**
 * One element of a part that is being changed: what is in it is found when it is asked for, what is done to it is
 * gathered, and all else of it stays byte for byte.
 */
import { damaged } from '../refusing/messages';
import { CAME } from './own-elements';
import type { Splice } from '../text/splice';
import { XmlScanner } from './xml-scanner';

/** Bytes of an element: from its opening tag to just after its closing one, which an empty tag is both of. */
export interface ElementPlace {
  readonly name: string;
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

export class XmlElement {
  private found: readonly XmlElement[] | undefined;
  private readonly changes = new Map<string, string>();
  private readonly said = new Map<string, string>();
  private readonly added: string[] = [];
  private removed = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    readonly place: ElementPlace,
  ) {}

  get name(): string {
    return this.place.name;
  }

  /** Elements right below it. */
  get children(): readonly XmlElement[] {
    const { openEnd, closeStart } = this.place;
    this.found ??= readElements(this.bytes, this.part, openEnd, closeStart);
    return this.found;
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** By its local name, as it came. */
  attribute(name: string): string | undefined {
    const scanner = new XmlScanner(this.slice(this.place.start, this.place.end), this.part);
    return scanner.next() ? scanner.attribute(name) : undefined;
  }

  /** Its text with references resolved, that of elements in it included. */
  get text(): string {
    if (this.children.length > 0) return this.children.map(({ text }) => text).join('');
    return new XmlScanner(this.bytes, this.part).text(this.place.openEnd, this.place.closeStart);
  }

  /** As it stands in the part. */
  get source(): string {
    return decode(this.slice(this.place.start, this.place.end));
  }

  get isGone(): boolean {
    return this.removed || (this.isEmptied && this.came === CAME.made);
  }

  remove(): void {
    this.removed = true;
  }

  /** An element that may not be empty goes with the last thing in it, unless it was there without any before. */
  removeIfEmptied(): void {
    if (this.isEmptied && this.came === undefined) this.remove();
  }

  /** Gives an attribute that is there another value; what is not said stays unsaid. */
  change(attribute: string, value: string): void {
    this.changes.set(attribute, value);
  }

  /** Gives an attribute a value, whether or not it was there. */
  set(attribute: string, value: string): void {
    if (this.attribute(attribute) === undefined) this.said.set(attribute, value);
    else this.change(attribute, value);
  }

  append(xml: string): void {
    this.added.push(xml);
  }

  /** What all that was done to it changes in the part. */
  splices(): Splice[] {
    const { start, openEnd, closeStart, end } = this.place;
    if (this.isGone) return [{ start, end, insert: '' }];
    const tag = this.tag();
    const added = this.added.join('');
    const close = (came: string): string => `</${this.place.prefix}${this.name}${came}>`;
    if (openEnd === end) {
      const filled = `${tag.replace(/\/>$/, '>')}${added}${close(CAME.empty)}`;
      const insert = added === '' ? tag : filled;
      return insert === this.source ? [] : [{ start, end, insert }];
    }
    if (this.isEmptied && this.came === CAME.empty) return [{ start, end, insert: tag.replace(/>$/, '/>') }];
    if (this.isEmptied && this.came === CAME.bare) return [{ start, end, insert: tag + close('') }];
    const opening = tag === decode(this.slice(start, openEnd)) ? [] : [{ start, end: openEnd, insert: tag }];
    const inner = (this.found ?? []).flatMap((child) => child.splices());
    if (added === '') return [...opening, ...inner];
    const isBare = openEnd === closeStart && this.came === undefined;
    const last = isBare
      ? { start: closeStart, end, insert: added + close(CAME.bare) }
      : { start: closeStart, end: closeStart, insert: added };
    return [...opening, ...inner, last];
  }

  /** Whether all that was in it has been taken out. */
  private get isEmptied(): boolean {
    const { found } = this;
    if (this.added.length > 0 || found === undefined || found.length === 0) return false;
    if (!found.every((child) => child.isGone)) return false;
    let at = this.place.openEnd;
    const between = [...found.map(({ place }) => place), { start: this.place.closeStart, end: 0 }].map(
      ({ start, end }) => {
        const words = decode(this.slice(at, start));
        at = end;
        return words;
      },
    );
    return between.join('').trim() === '';
  }

  private get came(): string | undefined {
    const { closeStart, end, openEnd } = this.place;
    if (openEnd === end || closeStart === end) return undefined;
    const white = String.fromCharCode(this.bytes[end - 2] ?? 0);
    return Object.values<string>(CAME).find((mark) => mark === white);
  }

  private tag(): string {
    let tag = decode(this.slice(this.place.start, this.place.openEnd));
    for (const [name, value] of this.changes)
      tag = tag.replace(
        new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`),
        (_, before: string) => `${before}"${value}"`,
      );
    const said = [...this.said].map(([name, value]) => ` ${name}="${value}"`).join('');
    return said === '' ? tag : tag.replace(/^<[^\s/>]+/, (start) => start + said);
  }

  private slice(from: number, to: number): Uint8Array {
    return this.bytes.subarray(from, to);
  }
}

/** The elements that stand between two places, one after the other. */
export function readElements(bytes: Uint8Array, part: string, from: number, to: number): XmlElement[] {
  const scanner = new XmlScanner(bytes.subarray(from, to), part, 'content');
  const elements: XmlElement[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'close') throw damaged(`closing tag in ${part}`);
    const { name, prefix, start, end: openEnd, kind } = scanner;
    scanner.skip();
    const closeStart = kind === 'empty' ? openEnd : scanner.start;
    const place = { name, prefix, start, openEnd, closeStart, end: scanner.end };
    elements.push(new XmlElement(bytes, part, moved(place, from)));
  }
  return elements;
}

function moved(place: ElementPlace, by: number): ElementPlace {
  const { start, openEnd, closeStart, end } = place;
  return {
    ...place,
    start: start + by,
    openEnd: openEnd + by,
    closeStart: closeStart + by,
    end: end + by,
  };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
