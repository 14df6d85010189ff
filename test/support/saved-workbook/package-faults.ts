/** What is wrong with a package whatever is in it: names, types of parts, relationships, XML (ECMA-376, part 2). */
import type { XmlElement } from '../xml-tree';
import type { OpenedPackage } from './opened-package';
import { repeated } from './opened-package';
import { orderFaults } from './schema-order';
import { everyElement } from './opened-package';

const TYPES = '[Content_Types].xml';

export function packageFaults(file: OpenedPackage): string[] {
  return [
    ...repeated(file.names.map((name) => name.toLowerCase())).map((name) => `two parts are named ${name}`),
    ...typeFaults(file),
    ...file.names.filter((name) => name.endsWith('.rels')).flatMap((name) => relationFaults(file, name)),
    ...file.names.filter((name) => /\.(xml|rels|vml)$/i.test(name)).flatMap((name) => xmlFaults(file, name)),
  ];
}

function typeFaults(file: OpenedPackage): string[] {
  const types = file.tree(TYPES)?.children ?? [];
  const parts = types.flatMap(({ attributes }) => attributes.get('PartName')?.toLowerCase() ?? []);
  const extensions = types.flatMap(({ attributes }) => attributes.get('Extension')?.toLowerCase() ?? []);
  const untyped = file.names.filter((name) => {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return (
      !name.endsWith('/') &&
      name !== TYPES &&
      !parts.includes(`/${name.toLowerCase()}`) &&
      !extensions.includes(extension)
    );
  });
  return [
    ...repeated([...parts, ...extensions]).map((name) => `${name} has two types`),
    ...parts.filter((name) => !file.has(name.slice(1))).map((name) => `${name} has a type and is not there`),
    ...untyped.map((name) => `${name} has no type`),
  ];
}

function relationFaults(file: OpenedPackage, name: string): string[] {
  const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const relations = file.relations(source);
  return [
    ...(source === '' || file.has(source) ? [] : [`${name} is of no part`]),
    ...repeated(relations.map(({ id }) => id)).map((id) => `${name} has ${id} twice`),
    ...relations
      .filter(({ target }) => target !== undefined && target !== '' && !file.has(target))
      .map(({ id, target }) => `${name}: ${id} leads to no part (${target})`),
  ];
}

function xmlFaults(file: OpenedPackage, name: string): string[] {
  const malformed = file.malformed(name);
  if (malformed !== undefined) return [`${name} is not well formed: ${malformed}`];
  const root = file.tree(name);
  const orders = [...everyElement(root)].flatMap(orderFaults);
  return [...orders, ...undeclared(root, new Set(['xml', 'xmlns']))].map((fault) => `${name}: ${fault}`);
}

/** Prefixes that are used and not declared. */
function undeclared(element: XmlElement | undefined, known: ReadonlySet<string>): string[] {
  if (element === undefined) return [];
  const declared = [...element.attributes.keys()].filter((name) => name.startsWith('xmlns:'));
  const inside =
    declared.length === 0 ? known : new Set([...known, ...declared.map((name) => name.slice(6))]);
  const used = [element.name, ...element.attributes.keys()].filter((name) => name.includes(':'));
  return [
    ...used
      .map((name) => name.slice(0, name.indexOf(':')))
      .filter((prefix) => !inside.has(prefix))
      .map((prefix) => `the prefix ${prefix} is not declared`),
    ...element.children.flatMap((child) => undeclared(child, inside)),
  ];
}
