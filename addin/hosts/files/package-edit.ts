/** An Office package while it is changed: parts written, added and taken away, all others kept as they came. */
import {
  CONTENT_TYPES_NAMESPACE,
  CONTENT_TYPES_PART,
  RELATIONSHIPS_NAMESPACE,
  XML_HEAD,
} from './content-types';
import { damaged } from './messages';
import type { Package, Relationship } from './package';
import { readRelationships, relationshipsPart } from './package';
import { appendToRoot, removeFromRoot } from './xml-edits';
import { encodeXmlText } from './xml-text';
import { XmlScanner } from './xml-scanner';
import { packEntry, writeZip } from './zip-writer';

export class PackageEdit {
  private readonly written = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  private readonly removed = new Set<string>();

  constructor(private readonly pack: Package) {}

  get isChanged(): boolean {
    return this.written.size > 0 || this.removed.size > 0;
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

  write(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.removed.delete(name.toLowerCase());
    this.written.set(name.toLowerCase(), { name, bytes });
  }

  /** Writes a part of a name that no other has: `xl/charts/chart` and `.xml` give `xl/charts/chart3.xml`. */
  add(stem: string, extension: string, contentType: string, content: Uint8Array | string): string {
    let number = 1;
    while (this.pack.entry(`${stem}${number}${extension}`) || this.read(`${stem}${number}${extension}`))
      number++;
    const name = `${stem}${number}${extension}`;
    this.write(name, content);
    if (extension === '.xml') this.declarePart(name, contentType);
    else this.declare('Default', 'Extension', extension.slice(1), contentType);
    return name;
  }

  /** Says what kind of part one is. */
  declarePart(name: string, contentType: string): void {
    this.declare('Override', 'PartName', `/${name}`, contentType);
  }

  /** Takes a part away, with its relationships and what is said of its type: of its extension, when it was the last. */
  remove(name: string): void {
    for (const part of [name, relationshipsPart(name)]) {
      this.written.delete(part.toLowerCase());
      if (this.pack.entry(part) !== undefined) this.removed.add(part.toLowerCase());
    }
    const types = this.require(CONTENT_TYPES_PART);
    const extension = name.slice(name.lastIndexOf('.') + 1);
    const isLast = extension !== 'xml' && !this.names().some((other) => other.endsWith(`.${extension}`));
    const kept = removeFromRoot(
      types,
      CONTENT_TYPES_PART,
      (child) =>
        child.attribute('PartName')?.toLowerCase() === `/${name}`.toLowerCase() ||
        (isLast && child.attribute('Extension') === extension),
    );
    if (kept !== types) this.write(CONTENT_TYPES_PART, kept);
  }

  /** Relationships of a part as they are now. */
  relationships(part: string): Relationship[] {
    const bytes = this.read(relationshipsPart(part));
    return bytes === undefined ? [] : readRelationships(bytes, part);
  }

  /** Relates a part to another and gives the relationship's id. @param type in full */
  relate(part: string, type: string, target: string): string {
    const name = relationshipsPart(part);
    const bytes =
      this.read(name) ??
      new TextEncoder().encode(
        `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"></Relationships>`,
      );
    const id = freeId(bytes, name);
    const attributes = `Id="${id}" Type="${type}" Target="/${encodeXmlText(target)}"`;
    this.write(
      name,
      appendToRoot(bytes, name, (prefix) => `<${prefix}Relationship ${attributes}/>`),
    );
    return id;
  }

  /** Takes relationships away; the part that held the last of them goes too. */
  unrelate(
    part: string,
    goes: (relationship: Pick<Relationship, 'id' | 'type' | 'target'>) => boolean,
  ): void {
    const name = relationshipsPart(part);
    const ids = new Set(
      this.relationships(part)
        .filter(goes)
        .map(({ id }) => id),
    );
    if (ids.size === 0) return;
    const bytes = this.require(name);
    const left = removeFromRoot(bytes, name, (child) => ids.has(child.attribute('Id') ?? ''));
    if (hasChildren(left, name)) this.write(name, left);
    else this.remove(name);
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

  private names(): string[] {
    const kept = this.pack.entries.filter(({ name }) => !this.removed.has(name.toLowerCase()));
    return [...kept, ...this.written.values()].map(({ name }) => name);
  }

  /** Says what a part is; nothing when that is said already. */
  private declare(element: string, key: string, value: string, contentType: string): void {
    const types =
      this.read(CONTENT_TYPES_PART) ??
      new TextEncoder().encode(`${XML_HEAD}<Types xmlns="${CONTENT_TYPES_NAMESPACE}"></Types>`);
    const scanner = new XmlScanner(types, CONTENT_TYPES_PART);
    while (scanner.next()) {
      if (scanner.is(element) && scanner.attribute(key)?.toLowerCase() === value.toLowerCase()) return;
    }
    const attributes = `${key}="${encodeXmlText(value)}" ContentType="${contentType}"`;
    this.write(
      CONTENT_TYPES_PART,
      appendToRoot(types, CONTENT_TYPES_PART, (prefix) => `<${prefix}${element} ${attributes}/>`),
    );
  }
}

function freeId(bytes: Uint8Array, part: string): string {
  const taken = new Set<string>();
  const scanner = new XmlScanner(bytes, part);
  while (scanner.next()) if (scanner.depth === 1) taken.add(scanner.attribute('Id') ?? '');
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}

function hasChildren(bytes: Uint8Array, part: string): boolean {
  const scanner = new XmlScanner(bytes, part);
  while (scanner.next()) if (scanner.depth === 1) return true;
  return false;
}
