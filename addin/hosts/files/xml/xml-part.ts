/** A part while it is changed: its root's elements found once, and new ones put where the schema wants them. */
import { damaged } from '../refusing/messages';
import { applySplices } from '../text/splice';
import type { Splice } from '../text/splice';
import type { XmlElement } from './xml-element';
import { readElements } from './xml-element';

export class XmlPart {
  readonly root: XmlElement;
  private readonly inserted: { readonly rank: number; readonly xml: string }[] = [];
  private readonly others: Splice[] = [];

  /**
   * @param name of the part, for developers
   * @param order names of the root's elements in the order of its schema; none where any order will do
   */
  constructor(
    readonly bytes: Uint8Array,
    readonly name: string,
    private readonly order: readonly string[] = [],
  ) {
    const [root, second] = readElements(bytes, name, 0, bytes.length);
    if (root === undefined || second !== undefined) throw damaged(`${name} is not one element`);
    this.root = root;
  }

  /** Prefix that its elements are written with, '' mostly. */
  get prefix(): string {
    return this.root.place.prefix;
  }

  child(name: string): XmlElement | undefined {
    return this.root.child(name);
  }

  /** Puts an element into the root: after all that its schema wants before it, and after others of its name. */
  insert(name: string, xml: string): void {
    this.inserted.push({ rank: this.order.indexOf(name), xml });
  }

  /** Changes of what lies deeper, found by one who has read the part's bytes. */
  splice(splices: readonly Splice[]): void {
    this.others.push(...splices);
  }

  /** The part with all changes; the very bytes it was made of when there are none. */
  toBytes(): Uint8Array {
    const splices = [...this.insertions(), ...this.root.splices(), ...this.others];
    if (splices.length === 0) return this.bytes;
    // What is put in at a place comes before what is cut out from there on.
    return applySplices(
      this.bytes,
      splices.sort((a, b) => a.start - b.start || a.end - b.end),
    );
  }

  private insertions(): Splice[] {
    const { root } = this;
    const all = this.inserted.splice(0).sort((a, b) => a.rank - b.rank);
    if (root.children.every((child) => child.isGone)) {
      for (const { xml } of all) root.append(xml);
      return [];
    }
    return all.map(({ rank, xml }) => {
      const before = root.children.filter((child) => this.rankOf(child) <= rank && this.rankOf(child) !== -1);
      const at = before.at(-1)?.place.end ?? root.place.openEnd;
      return { start: at, end: at, insert: xml };
    });
  }

  /** What a later version of Excel says in two ways stands where either would. */
  private rankOf(child: XmlElement): number {
    const said = child.name === 'AlternateContent' ? child.children[0]?.children[0] : child;
    return this.order.indexOf(said?.name ?? '');
  }
}
