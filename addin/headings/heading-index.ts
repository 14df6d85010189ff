import type { Item, Layout, StandardAnswer } from '../../core/api/shapes';
import { cleanText, foldText, foldWithoutBrackets } from '../../core/values/fold-text';
import { fieldsOf } from '../../core/layouts/layout-fields';

/**
 * How a heading can name a field, surest first: the collection's own heading, the same but for capitals and
 * punctuation, the field's title, an alias of it, the name of its data item or an alias of that.
 */
export const LEVELS = ['exact', 'folded', 'title', 'alias', 'item'] as const;
export type Level = (typeof LEVELS)[number];

/** The fields that a heading could name, at the surest level at which it names any. */
export interface HeadingMeaning {
  readonly level: Level;
  readonly fields: readonly string[];
}

export interface HeadingIndex {
  readonly layout: Layout;
  meaningsOf(heading: string): readonly HeadingMeaning[];
  /** Whether the heading means anything; most cells looked at do not. */
  knows(heading: string): boolean;
  /** The layout's retired column of that heading. */
  retired(
    heading: string,
  ): { readonly name: string; readonly title: string; readonly note: string } | undefined;
}

export interface HeadingKeys {
  readonly exact: string;
  readonly folded: string;
  readonly bare: string;
}

/** Headings as they are looked up, kept because each heading is looked up in every layout. */
export type HeadingKeyCache = Map<string, HeadingKeys>;

/** Looks fields up by heading: the layout's own names first, then other names of their items. */
export function indexHeadings(
  layout: Layout,
  standard: Pick<StandardAnswer, 'items'>,
  cache: HeadingKeyCache = new Map(),
): HeadingIndex {
  const items = new Map(standard.items.map((item) => [item.id, item]));
  const maps = new Map<Level, Map<string, string[]>>(LEVELS.map((level) => [level, new Map()]));
  const add = (level: Level, key: string, field: string): void => addTo(maps.get(level)!, key, field);
  for (const field of fieldsOf(layout)) {
    add('exact', field.name, field.name);
    add('folded', foldText(field.name), field.name);
    add('title', foldText(field.title), field.name);
    for (const alias of field.aliases ?? []) add('alias', foldText(alias), field.name);
    if (field.item === undefined || field.repeated === true) continue;
    for (const name of itemNames(items.get(field.item))) add('item', foldText(name), field.name);
  }
  const retired = new Map((layout.retired ?? []).map((column) => [foldText(column.name), column]));
  const all = new Set([...maps.values()].flatMap((map) => [...map.keys()]));
  const keysFor = (heading: string): HeadingKeys => {
    const keys = cache.get(heading) ?? keysOf(heading);
    cache.set(heading, keys);
    return keys;
  };
  const knows = (heading: string): boolean => {
    const keys = keysFor(heading);
    return all.has(keys.exact) || all.has(keys.folded) || all.has(keys.bare);
  };
  return {
    layout,
    knows,
    meaningsOf(heading) {
      if (!knows(heading)) return [];
      const keys = keysFor(heading);
      const found = LEVELS.map((level) => ({ level, fields: lookUp(maps.get(level)!, level, keys) }));
      return found.filter((meaning) => meaning.fields.length > 0);
    },
    retired: (heading) => (retired.size === 0 ? undefined : retired.get(keysFor(heading).folded)),
  };
}

/** The index without some of its fields: they are taken already. */
export function withoutFields(index: HeadingIndex, taken: ReadonlySet<string>): HeadingIndex {
  return {
    ...index,
    meaningsOf: (heading) =>
      index
        .meaningsOf(heading)
        .map((meaning) => ({ ...meaning, fields: meaning.fields.filter((field) => !taken.has(field)) }))
        .filter((meaning) => meaning.fields.length > 0),
  };
}

function keysOf(heading: string): HeadingKeys {
  return { exact: cleanText(heading), folded: foldText(heading), bare: foldWithoutBrackets(heading) };
}

function lookUp(map: ReadonlyMap<string, string[]>, level: Level, keys: HeadingKeys): readonly string[] {
  if (level === 'exact') return map.get(keys.exact) ?? [];
  if (keys.folded === '') return [];
  return map.get(keys.folded) ?? (keys.bare === '' ? undefined : map.get(keys.bare)) ?? [];
}

function itemNames(item: Item | undefined): readonly string[] {
  return item === undefined ? [] : [item.name, ...item.aliases];
}

function addTo(map: Map<string, string[]>, key: string, field: string): void {
  const fields = map.get(key);
  if (fields === undefined) map.set(key, [field]);
  else if (!fields.includes(field)) fields.push(field);
}
