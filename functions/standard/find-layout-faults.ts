import { CONSTRAINTS, type Field, type Layout } from '../../core/api/shapes';
import { repeated } from './repeated';
import type { CodeListBody } from './standard-package';

/** What is wrong with one layout. `layouts` are all of them, for the foreign keys. */
export function findLayoutFaults(
  layout: Layout,
  layouts: readonly Layout[],
  items: ReadonlySet<string>,
  codeLists: ReadonlyMap<string, CodeListBody>,
): string[] {
  const names = layout.fields.map(({ name }) => name);
  const headings = layout.fields.flatMap((field) => [
    ...new Set([field.name, field.title, ...(field.aliases ?? [])].map(fold)),
  ]);
  const itemsUsed = layout.fields.flatMap(({ item }) => item ?? []);
  const { id, collection, family } = layout;
  return [
    ...(id.startsWith(`${collection}/`) ? [] : ['is not named for its collection']),
    ...(family === undefined || id.startsWith(`${family}-`) ? [] : [`is not named for its family ${family}`]),
    ...repeated(names).map((name) => `has two fields ${name}`),
    ...repeated(headings).map((heading) => `has two fields that may be headed "${heading}"`),
    ...repeated(itemsUsed).map((item) => `carries the item ${item} in two fields`),
    ...layout.fields.flatMap((field) => findFieldFaults(field, items, codeLists)),
    ...namedFields(layout)
      .filter((name) => !names.includes(name))
      .map((name) => `names the field ${name}, which it does not have`),
    ...findKeyFaults(layout, layouts),
  ].map((fault) => `${id} ${fault}`);
}

function findFieldFaults(
  { name, type, item, codeList, form, constraints, rules }: Field,
  items: ReadonlySet<string>,
  codeLists: ReadonlyMap<string, CodeListBody>,
): string[] {
  const stated = new Map<string, boolean>(CONSTRAINTS.map((constraint) => [constraint, false]));
  for (const constraint of Object.keys(constraints ?? {})) stated.set(constraint, true);
  stated.set('codeList', codeList !== undefined).set('wholeNumber', true);
  // A date is read in a form of its own where none is named.
  stated.set('form', form !== undefined || type === 'date');
  return [
    ...(item === undefined || items.has(item) ? [] : [`${name} carries the item ${item}, which does not exist`]),
    ...(codeList === undefined || codeLists.has(codeList)
      ? []
      : [`${name} names the code list ${codeList}, which does not exist`]),
    ...Object.keys(rules ?? {})
      .filter((constraint) => stated.get(constraint) !== true)
      .map((constraint) => `${name} has a rule for ${constraint}, and no such constraint`),
  ];
}

/** Every field that the layout speaks of outside its list of fields. */
function namedFields({ exempt, primaryKey, foreignKeys, repeats, keys }: Layout): string[] {
  return [
    ...(exempt === undefined ? [] : [exempt.field, ...exempt.keeps]),
    ...(primaryKey ?? []),
    ...(foreignKeys ?? []).flatMap(({ fields }) => fields),
    ...(repeats ?? []).map(({ like }) => like),
    ...keys,
  ];
}

function findKeyFaults({ keys, primaryKey, foreignKeys }: Layout, layouts: readonly Layout[]): string[] {
  const joined = [...(primaryKey ?? []), ...(foreignKeys ?? []).flatMap(({ fields }) => fields)];
  return [
    ...joined.filter((name) => !keys.includes(name)).map((name) => `does not send its key ${name} to be compared`),
    ...(foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const target = layouts.find(({ id }) => id === reference.layout);
      if (target === undefined) return [`refers to the layout ${reference.layout}, which does not exist`];
      const targetKey = target.primaryKey?.join();
      return targetKey === reference.fields.join() && fields.length === reference.fields.length
        ? []
        : [`refers to ${reference.fields.join()} of ${reference.layout}, which is not its key`];
    }),
  ];
}

/** Headings are compared without letter case, spaces and punctuation. */
function fold(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
