/** One counted list of a style sheet, such as `<cellXfs count="3">`, that items can be added to. */
import type { XmlElement } from '../xml/xml-element';
import { asOurs, isOurs, madeElement } from '../xml/own-elements';
import type { XmlPart } from '../xml/xml-part';

export class StyleList {
  private readonly list: XmlElement | undefined;
  private readonly there: readonly XmlElement[];
  private readonly texts: readonly string[];
  private readonly added: string[] = [];
  private kept: number;
  private highestGiven = -1;

  /** @param name of the list @param itemName of what is in it */
  constructor(
    private readonly part: XmlPart,
    private readonly name: string,
    itemName: string,
  ) {
    this.list = part.child(name);
    this.there = (this.list?.children ?? []).filter((child) => child.name === itemName);
    this.texts = this.there.map(({ source }) => source);
    this.kept = this.there.length;
  }

  /** All that stay, as they stand in the part. */
  get items(): readonly string[] {
    return [...this.texts.slice(0, this.kept), ...this.added];
  }

  item(index: number): string | undefined {
    return this.texts[index] ?? this.added[index - this.texts.length];
  }

  /** Gives the number of an item of ours, adding it when the list does not have it. */
  add(item: string): number {
    const ours = asOurs(item);
    let index = this.items.indexOf(ours);
    if (index === -1) index = this.items.length + this.added.push(ours) - this.added.length;
    this.highestGiven = Math.max(this.highestGiven, index);
    return index;
  }

  /** Fills the list up to so many, as something names items that are not there: ours must not be taken for them. */
  fillTo(count: number, nothing: string): void {
    while (this.items.length < count) this.added.push(asOurs(nothing));
  }

  /** Whether its last item is of ours and not known to be in use. */
  get mayEndInUnused(): boolean {
    const last = this.texts.at(-1);
    return this.added.length === 0 && this.kept - 1 > this.highestGiven && last !== undefined && isOurs(last);
  }

  /** Takes items of ours off the end: no number of another moves. @param highestUsed of all that anything refers to */
  trim(highestUsed: number): void {
    if (!this.mayEndInUnused) return;
    const highest = Math.max(highestUsed, this.highestGiven);
    while (this.kept - 1 > highest && isOurs(this.texts[this.kept - 1] ?? '')) {
      this.kept--;
      this.there[this.kept]?.remove();
    }
  }

  /** Puts what was added, or taken off, into the part. */
  finish(): void {
    if (this.added.length === 0 && this.kept === this.there.length) return;
    const count = String(this.items.length);
    const added = this.added.join('');
    const name = this.part.prefix + this.name;
    if (this.list === undefined) this.part.insert(this.name, madeElement(`${name} count="${count}"`, added));
    else {
      this.list.change('count', count);
      if (added !== '') this.list.append(added);
    }
  }
}
