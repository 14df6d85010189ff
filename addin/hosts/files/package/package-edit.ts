/** An Office package while it is changed: parts written, added and taken away, all others kept as they came. */
import { ContentTypesEdit } from './content-types-edit';
import { CONTENT_TYPES, CONTENT_TYPES_PART, RELATIONSHIPS_NAMESPACE, XML_HEAD } from './content-types';
import { damaged } from '../refusing/messages';
import type { Package, PartRelationship } from './package';
import { readRelationships, relationshipsPart } from './package';
import { madeElement } from '../xml/own-elements';
import { XmlPart } from '../xml/xml-part';
import { encodeXmlText } from '../xml/xml-text';
import { packEntry, writeZip } from '../zip/zip-writer';

/** Of relationships that we make: no part that names one by mistake names ours. */
const ID_STEM = 'rIdWorkforce';

export class PackageEdit {
  private readonly written = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  private readonly removed = new Set<string>();
  private readonly types: ContentTypesEdit;

  constructor(private readonly pack: Package) {
    this.types = new ContentTypesEdit({
      read: () => this.read(CONTENT_TYPES_PART),
      write: (bytes) => this.write(CONTENT_TYPES_PART, bytes),
    });
  }

  get isChanged(): boolean {
    return this.written.size > 0 || this.removed.size > 0;
  }

  /** Names of all parts as they are now. */
  get names(): string[] {
    const kept = this.pack.entries.filter(({ name }) => !this.removed.has(name.toLowerCase()));
    const added = [...this.written.values()].filter(({ name }) => this.pack.entry(name) === undefined);
    return [...kept, ...added].map(({ name }) => name);
  }

  /** A part as it is now; undefined when there is none of the name. */
  read(name: string): Uint8Array | undefined {
    const key = name.toLowerCase();
    if (this.removed.has(key)) return undefined;
    return this.written.get(key)?.bytes ?? this.pack.read(name);
  }

  require(name: string): Uint8Array {
    const bytes = this.read(name);
    if (bytes === undefined) throw damaged(`no part ${name}`);
    return bytes;
  }

  /** Another content for a part that is there. One that is as it came is none. */
  write(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const key = name.toLowerCase();
    this.removed.delete(key);
    if (this.isAsItCame(name, bytes)) this.written.delete(key);
    else this.written.set(key, { name, bytes });
  }

  /** Writes a part of a name that no other has: `xl/charts/chart` and `.xml` give `xl/charts/chart3.xml`. */
  add(stem: string, extension: string, contentType: string, content: Uint8Array | string): string {
    const spoken = this.spokenFor();
    let number = 1;
    while (spoken.has(`${stem}${number}${extension}`.toLowerCase())) number++;
    const name = `${stem}${number}${extension}`;
    this.addNamed(name, contentType, content);
    return name;
  }

  /** Writes a part of a name that is known to be free, and says what it is. */
  addNamed(name: string, contentType: string, content: Uint8Array | string): void {
    this.write(name, content);
    this.types.declare(name, contentType);
  }

  /** Takes a part away with its relationships, and what is said of their types. */
  remove(name: string): void {
    for (const part of [name, relationshipsPart(name)]) {
      this.written.delete(part.toLowerCase());
      if (this.pack.entry(part) !== undefined) this.removed.add(part.toLowerCase());
      this.types.forget(part);
    }
  }

  /** Takes a part away, and what hangs on it alone: what any other part relates to as well stays. */
  removeWithHanging(name: string): void {
    const going = this.reachable(name);
    const relations = this.relations();
    for (let isSettled = false; !isSettled;) {
      const kept = relations.filter(
        ({ from, to }) => !going.has(from) && going.has(to) && to !== keyOf(name),
      );
      for (const { to } of kept) going.delete(to);
      isSettled = kept.length === 0;
    }
    for (const part of this.names.filter((one) => going.has(keyOf(one)))) this.remove(part);
  }

  /** Relationships of a part as they are now. */
  relationships(part: string): PartRelationship[] {
    const bytes = this.read(relationshipsPart(part));
    return bytes === undefined ? [] : readRelationships(bytes, part);
  }

  /** Relates a part to another that is there, and gives the relationship's id. @param type in full */
  relate(part: string, type: string, target: string): string {
    const name = relationshipsPart(part);
    const found = this.read(name);
    const bytes = found ?? new TextEncoder().encode(noRelationships());
    const rels = new XmlPart(bytes, name);
    const taken = new Set(rels.root.children.map((child) => child.attribute('Id')));
    let number = 1;
    while (taken.has(`${ID_STEM}${number}`)) number++;
    const id = `${ID_STEM}${number}`;
    const attributes = `Id="${id}" Type="${type}" Target="/${encodeXmlText(target)}"`;
    rels.root.append(`<${rels.prefix}Relationship ${attributes}/>`);
    if (found === undefined) this.addNamed(name, CONTENT_TYPES.relationships, rels.toBytes());
    else this.write(name, rels.toBytes());
    return id;
  }

  /** Takes relationships away; the part that held the last of them goes too. */
  unrelate(
    part: string,
    goes: (relationship: Pick<PartRelationship, 'id' | 'type' | 'target'>) => boolean,
  ): void {
    const name = relationshipsPart(part);
    const ids = new Set(
      this.relationships(part)
        .filter(goes)
        .map(({ id }) => id),
    );
    if (ids.size === 0) return;
    const rels = new XmlPart(this.require(name), name);
    for (const child of rels.root.children) if (ids.has(child.attribute('Id') ?? '')) child.remove();
    rels.root.removeIfEmptied();
    if (rels.root.isGone) this.remove(name);
    else this.write(name, rels.toBytes());
  }

  /** The package, parts in their old places and new ones at the end. */
  toBytes(): Uint8Array {
    const left = new Map(this.written);
    const kept = this.pack.entries.filter(({ name }) => !this.removed.has(name.toLowerCase()));
    const entries = kept.map((entry) => {
      const key = entry.name.toLowerCase();
      const written = left.get(key);
      left.delete(key);
      return written === undefined ? entry : packEntry(entry.name, written.bytes, entry.modified);
    });
    return writeZip([...entries, ...[...left.values()].map(({ name, bytes }) => packEntry(name, bytes))]);
  }

  private isAsItCame(name: string, bytes: Uint8Array): boolean {
    if (this.pack.entry(name)?.size !== bytes.length) return false;
    const came = this.pack.read(name);
    return came?.length === bytes.length && came.every((byte, at) => byte === bytes[at]);
  }

  /** Names that a part has, or that something says of a part that is not there: a new one would be taken for it. */
  private spokenFor(): ReadonlySet<string> {
    const targets = this.relations().map(({ to }) => to);
    return new Set([...this.names.map(keyOf), ...this.types.names, ...targets]);
  }

  private relations(): { readonly from: string; readonly to: string }[] {
    return this.names.flatMap((name) => {
      const source = sourceOf(name);
      if (source === undefined) return [];
      return this.relationships(source).map(({ target }) => ({ from: keyOf(source), to: keyOf(target) }));
    });
  }

  private reachable(name: string): Set<string> {
    const found = new Set<string>();
    const queue = [name];
    for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
      if (found.has(keyOf(part)) || this.read(part) === undefined) continue;
      found.add(keyOf(part));
      queue.push(...this.relationships(part).map(({ target }) => target));
    }
    return found;
  }
}

function noRelationships(): string {
  return XML_HEAD + madeElement(`Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"`, '');
}

/** Part names are the same whatever their letter case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}

/** The part whose relationships a part holds; undefined when it holds none. */
function sourceOf(name: string): string | undefined {
  const found = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
  return found === null ? undefined : `${found[1] ?? ''}${found[2] ?? ''}`;
}
