/** A workbook's package as the verifier of saves sees it: read by another reader than the product's own. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '../xml-tree';
import type { XmlElement } from '../xml-tree';

export interface Relation {
  readonly id: string;
  /** Last word of its type. */
  readonly type: string;
  /** Part it names, in lower case; undefined when it leads out of the package. */
  readonly target: string | undefined;
}

function partName(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/\/+/g, '/')
    .replace(/^(?:\.?\/)+/, '');
}

export class OpenedPackage {
  /** In the order of the file, as a package has them: some programs write backslashes, or a slash or dot in front. */
  readonly names: readonly string[];
  private readonly parts: Readonly<Record<string, Uint8Array>>;
  private readonly byName: ReadonlyMap<string, string>;
  private readonly trees = new Map<string, XmlElement | Error>();

  constructor(readonly bytes: Uint8Array) {
    this.parts = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [partName(name), part]),
    );
    this.names = Object.keys(this.parts);
    this.byName = new Map(this.names.map((name) => [name.toLowerCase(), name]));
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  text(name: string): string {
    return strFromU8(this.parts[this.byName.get(name.toLowerCase()) ?? ''] ?? new Uint8Array());
  }

  hash(name: string): string {
    const bytes = this.parts[this.byName.get(name.toLowerCase()) ?? ''] ?? new Uint8Array();
    return createHash('sha256').update(bytes).digest('hex');
  }

  /** The root of a part; undefined when there is no such part or it is not well formed. */
  tree(name: string): XmlElement | undefined {
    const tree = this.parsed(name);
    return tree instanceof Error ? undefined : tree;
  }

  /** Why a part is not well formed. */
  malformed(name: string): string | undefined {
    const tree = this.parsed(name);
    return tree instanceof Error ? tree.message : undefined;
  }

  /** Relationships of a part, '' for the package itself. */
  relations(part: string): readonly Relation[] {
    const slash = part.lastIndexOf('/') + 1;
    const rels = this.tree(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
    return (rels?.children ?? []).map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target:
        attributes.get('TargetMode') === 'External'
          ? undefined
          : resolved(part.slice(0, slash), attributes.get('Target') ?? ''),
    }));
  }

  get workbook(): string {
    return this.relations('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  }

  /** The workbook's sheets, with their parts. */
  get sheets(): readonly { readonly name: string; readonly part: string; readonly isWorksheet: boolean }[] {
    const related = this.relations(this.workbook);
    const sheets = childNamed(this.tree(this.workbook), 'sheets')?.children ?? [];
    return sheets.map((sheet) => {
      const relation = related.find(({ id }) => id === attribute(sheet, 'id'));
      return {
        name: attribute(sheet, 'name') ?? '',
        part: relation?.target ?? '',
        isWorksheet: relation?.type === 'worksheet',
      };
    });
  }

  private parsed(name: string): XmlElement | Error | undefined {
    const key = name.toLowerCase();
    if (!this.byName.has(key)) return undefined;
    const known = this.trees.get(key);
    if (known !== undefined) return known;
    let tree: XmlElement | Error;
    try {
      tree = parseXml(this.text(name).replace(/^\ufeff/, ''));
    } catch (error) {
      tree = error as Error;
    }
    this.trees.set(key, tree);
    return tree;
  }
}

function resolved(folder: string, target: string): string {
  const url = new URL(target.split('#')[0] ?? '', `part:///${folder}`);
  return decodeURIComponent(url.pathname).replace(/^\//, '').toLowerCase();
}

export function localName(element: XmlElement): string {
  return element.name.replace(/^.*:/, '');
}

/** An attribute by its local name. */
export function attribute(element: XmlElement, name: string): string | undefined {
  for (const [key, value] of element.attributes) if (key.replace(/^.*:/, '') === name) return value;
  return undefined;
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => localName(child) === name);
}

/** Every element below one, itself included. */
export function* everyElement(element: XmlElement | undefined): Generator<XmlElement> {
  if (element === undefined) return;
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

/** The same for elements that mean the same: names, attributes in any order, texts. */
export function canonical(element: XmlElement): string {
  const said = [...element.attributes]
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort();
  const text = element.children.length === 0 ? element.text : '';
  return `${localName(element)}[${said.join(' ')}](${text}${element.children.map(canonical).join('')})`;
}

/** Values that come more than once. */
export function repeated(values: readonly (string | undefined)[]): string[] {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    if (value === undefined || !seen.has(value)) {
      seen.add(value ?? '');
      return [];
    }
    return [value];
  });
}
