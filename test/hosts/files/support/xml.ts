/** What tests ask of XML parts. */
import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '../../../support/xml-tree';
import type { XmlElement } from '../../../support/xml-tree';
import { part } from './saved';

export function tree(file: Uint8Array, name: string): XmlElement {
  return parseXml(part(file, name));
}

/** Every element of a name below one, in order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** Attributes of an element as a plain object. */
export function attributes(element: XmlElement | undefined): Record<string, string> {
  return Object.fromEntries(element?.attributes ?? []);
}

/** Targets of a part's relationships that name no part of the file, and parts whose type is not said. */
export function looseEnds(file: Uint8Array): string[] {
  const parts = unzipSync(file);
  const types = parseXml(strFromU8(parts['[Content_Types].xml']!)).children;
  const said = new Set(
    types.map((type) => type.attributes.get('PartName') ?? `.${type.attributes.get('Extension')}`),
  );
  const untyped = Object.keys(parts).filter(
    (name) =>
      name !== '[Content_Types].xml' && !said.has(`/${name}`) && !said.has(name.slice(name.lastIndexOf('.'))),
  );
  const gone = [...said].filter((name) => name.startsWith('/') && parts[name.slice(1)] === undefined);
  const links = Object.keys(parts).filter((name) => name.endsWith('.rels'));
  const broken = links.flatMap((name) =>
    parseXml(strFromU8(parts[name]!))
      .children.map((link) => link.attributes.get('Target') ?? '')
      .filter((target) => target.startsWith('/') && parts[target.slice(1)] === undefined),
  );
  return [...untyped, ...gone, ...broken];
}
