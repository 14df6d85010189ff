/** An Office package (ECMA-376, part 2): parts by name, their relationships, and the workbook among them. */
import { Allowance, inflateEntry } from '../zip/inflate-entry';
import { damaged, unreadable } from '../refusing/messages';
import { XmlScanner } from '../xml/xml-scanner';
import { readZip } from '../zip/zip-reader';
import type { ZipEntry } from '../zip/zip-reader';

export interface PartRelationship {
  readonly id: string;
  /** Last word of its type, such as `worksheet`: strict and transitional files differ in the rest. */
  readonly type: string;
  /** Part it names. */
  readonly target: string;
}

export class Package {
  readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  /** For the whole package, once: a part that is unpacked again, as when the file is saved, is not counted again. */
  private readonly allowance = new Allowance();
  private readonly unpacked = new Set<ZipEntry>();

  constructor(bytes: Uint8Array) {
    this.entries = readZip(bytes);
    for (const entry of this.entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  /** Part names are the same whatever their letter case (part 2, 6.2.2.3). */
  entry(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** Unpacks a part, in UTF-8; undefined when there is none of the name. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entry(name);
    if (entry === undefined) return undefined;
    if (!this.unpacked.has(entry)) this.allowance.take(entry.size);
    this.unpacked.add(entry);
    return asUtf8(inflateEntry(entry));
  }

  require(name: string): Uint8Array {
    const bytes = this.read(name);
    if (bytes === undefined) throw damaged(`no part ${name}`);
    return bytes;
  }

  /** Relationships of a part, '' for the package itself. Those that point outside the package are left out. */
  relationships(part: string): PartRelationship[] {
    const bytes = this.read(relationshipsPart(part));
    return bytes === undefined ? [] : readRelationships(bytes, part);
  }

  /** Name of the workbook's part; throws with what the file is when it is no workbook we read. */
  workbookPart(): string {
    if (this.byName.has('xl/workbook.bin')) throw unreadable('binaryWorkbook');
    const main = this.relationships('').find(({ type }) => type === 'officeDocument');
    if (main !== undefined && this.entry(main.target) !== undefined) {
      if (main.target.startsWith('word/')) throw unreadable('word');
      if (main.target.startsWith('ppt/')) throw unreadable('powerPoint');
      return main.target;
    }
    if (this.byName.has('content.xml') && this.byName.has('meta-inf/manifest.xml'))
      throw unreadable('openDocument');
    if ([...this.byName.keys()].some((name) => name.endsWith('.iwa') || name === 'index.zip'))
      throw unreadable('numbers');
    throw unreadable('otherZip');
  }
}

/** Relationships as they stand in a part of their own. @param part that they are the relationships of */
export function readRelationships(bytes: Uint8Array, part: string): PartRelationship[] {
  const scanner = new XmlScanner(bytes, relationshipsPart(part));
  const found: PartRelationship[] = [];
  while (scanner.next()) {
    if (!scanner.is('Relationship') || scanner.kind === 'close') continue;
    if (scanner.attribute('TargetMode') === 'External') continue;
    const type = scanner.attribute('Type') ?? '';
    const target = resolvePart(part, scanner.attribute('Target') ?? '');
    found.push({ id: scanner.attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target });
  }
  return found;
}

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolvePart(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const folders = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** Parts may be UTF-16 (part 2, 9.1); the scanner reads UTF-8. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (encoding === undefined) return bytes;
  const text = new TextDecoder(encoding).decode(bytes);
  return new TextEncoder().encode(
    text.replace(/^(<\?xml[^>]*?encoding=)(["'])utf-16(?:le|be)?\2/i, '$1$2UTF-8$2'),
  );
}
