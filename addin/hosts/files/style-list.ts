/** One counted list of a style sheet, such as `<cellXfs count="3">`, that items can be added to. */
import type { Splice } from './splice';
import { XmlScanner } from './xml-scanner';

interface Found {
  /** The list's opening tag, or the empty tag it is written as; both 0 when there is no list. */
  readonly open: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly empty: boolean;
  };
  /** Where added items go. */
  readonly insertAt: number;
  readonly items: readonly string[];
}

export class StyleList {
  private readonly added: string[] = [];

  private constructor(
    private readonly name: string,
    private readonly found: Found,
  ) {}

  /** @param before lists that come before this one, when it has to be made */
  static find(
    bytes: Uint8Array,
    part: string,
    name: string,
    itemName: string,
    before: readonly string[],
  ): StyleList {
    const scanner = new XmlScanner(bytes, part);
    const textOf = (start: number, end: number): string =>
      new TextDecoder().decode(bytes.subarray(start, end));
    const items: string[] = [];
    let open: Found['open'] = { start: 0, end: 0, text: '', empty: false };
    let insertAt = 0;
    while (scanner.next()) {
      const { start, end, kind } = scanner;
      if (scanner.depth === 0 && kind === 'open') insertAt = end;
      if (scanner.depth !== 1 || kind === 'close') continue;
      if (scanner.is(name)) {
        open = { start, end, text: textOf(start, end), empty: kind === 'empty' };
        if (open.empty) return new StyleList(name, { open, insertAt: end, items });
        const { depth } = scanner;
        while (scanner.next() && scanner.depth > depth) {
          if (!scanner.is(itemName)) continue;
          const itemStart = scanner.start;
          scanner.skip();
          items.push(textOf(itemStart, scanner.end));
        }
        return new StyleList(name, { open, insertAt: scanner.start, items });
      }
      const comesBefore = before.includes(scanner.name);
      scanner.skip();
      if (comesBefore) insertAt = scanner.end;
    }
    return new StyleList(name, { open, insertAt, items });
  }

  item(index: number): string | undefined {
    return this.found.items[index] ?? this.added[index - this.found.items.length];
  }

  /** Gives the number of an item, adding it when the list does not have it. */
  add(item: string): number {
    const there = this.found.items.indexOf(item);
    if (there !== -1) return there;
    const added = this.added.indexOf(item);
    if (added !== -1) return this.found.items.length + added;
    this.added.push(item);
    return this.found.items.length + this.added.length - 1;
  }

  splices(prefix: string): Splice[] {
    if (this.added.length === 0) return [];
    const { open, insertAt, items } = this.found;
    const count = items.length + this.added.length;
    const added = this.added.join('');
    if (open.end === 0) {
      const insert = `<${prefix}${this.name} count="${count}">${added}</${prefix}${this.name}>`;
      return [{ start: insertAt, end: insertAt, insert }];
    }
    const tag = withCount(open.text, count);
    if (open.empty) {
      const insert = `${tag.replace(/\/>$/, '>')}${added}</${prefix}${this.name}>`;
      return [{ start: open.start, end: open.end, insert }];
    }
    return [
      { start: open.start, end: open.end, insert: tag },
      { start: insertAt, end: insertAt, insert: added },
    ];
  }
}

function withCount(tag: string, count: number): string {
  return tag.replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${count}"`);
}
