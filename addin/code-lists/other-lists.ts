import type { Code, CodeListAnswer, CodeMap } from '../../core/api/shapes';
import type { CodeLists } from './loaded-lists';

/** What else a code may have been written as: the standard's maps, and those of the lists in them that are at hand. */
export interface OtherLists {
  readonly maps: readonly CodeMap[];
  readonly lists: CodeLists;
}

/** A code of another list, or a name of one, that stands for a code of this list. */
export interface OtherName {
  readonly text: string;
  readonly isCode: boolean;
  /** Code of this list. */
  readonly code: string;
  /** What this list's code is to the other: only `equal` is sure. */
  readonly relation: 'equal' | 'broader' | 'narrower';
}

type Reversed = Readonly<Record<string, OtherName['relation']>>;

/** Told from the other side, wider is narrower. */
const REVERSED: Reversed = { equal: 'equal', broader: 'narrower', narrower: 'broader' };

/**
 * Every other way that the standard's maps know of to write this list's codes: for a list of the standard the codes of
 * the collections; for a list of a collection those of the standard, and through them the other collections'.
 */
export function otherNames(list: CodeListAnswer, { maps, lists }: OtherLists): OtherName[] {
  const names: OtherName[] = [];
  for (const map of maps) {
    if (map.codeList === list.id) names.push(...fromCollection(map, lists));
    if (map.collectionCodeList !== list.id) continue;
    const own = fromStandard(map);
    names.push(...own.flatMap((one) => named(one, lists.get(map.codeList))));
    for (const sister of maps) {
      if (sister.codeList === map.codeList && sister !== map) names.push(...through(sister, own, lists));
    }
  }
  return distinct(names);
}

/** The ids of lists whose labels help to understand what stands in a column of this list. */
export function relatedLists(
  maps: readonly CodeMap[],
  list: string,
  collections: ReadonlySet<string>,
): string[] {
  return maps.flatMap((map) => {
    if (map.collectionCodeList === list) return [map.codeList];
    return map.codeList === list && collections.has(map.collection) ? [map.collectionCodeList] : [];
  });
}

/** The standard's codes, as names of a collection's. */
function fromStandard({ mappings }: CodeMap): OtherName[] {
  return mappings.flatMap(({ code, collectionCode, relation }) =>
    collectionCode === undefined || relation === 'none'
      ? []
      : [{ text: code, isCode: true, code: collectionCode, relation }],
  );
}

/** A collection's codes, as names of the standard's. A code that is equal to one does not stand for its parts too. */
function fromCollection(map: CodeMap, lists: CodeLists): OtherName[] {
  const equal = new Set(map.mappings.flatMap((one) => (one.relation === 'equal' ? one.collectionCode : [])));
  return fromStandard(map).flatMap(({ text, code, relation }) => {
    if (relation !== 'equal' && equal.has(code)) return [];
    const turned: OtherName = { text: code, isCode: true, code: text, relation: REVERSED[relation]! };
    return named(turned, lists.get(map.collectionCodeList));
  });
}

/** Another collection's codes, as names of this one's. */
function through(sister: CodeMap, own: readonly OtherName[], lists: CodeLists): OtherName[] {
  const ownByStandard = new Map(own.map((one) => [one.text, one]));
  return fromCollection(sister, lists).flatMap((one): OtherName[] => {
    const here = ownByStandard.get(one.code);
    if (here === undefined) return [];
    const relation = one.relation === 'equal' ? here.relation : one.relation;
    const isEqual = one.relation === 'equal' && here.relation === 'equal';
    return [{ ...one, code: here.code, relation: isEqual ? 'equal' : relation }];
  });
}

function named(name: OtherName, list: CodeListAnswer | undefined): OtherName[] {
  const code: Code | undefined = list?.codes.find((one) => one.code === name.text);
  const words = code === undefined ? [] : [code.label, ...(code.aliases ?? [])];
  return [name, ...words.map((text): OtherName => ({ ...name, text, isCode: false }))];
}

function distinct(names: readonly OtherName[]): OtherName[] {
  const seen = new Map<string, OtherName>();
  for (const name of names) {
    const key = `${name.isCode} ${name.code} ${name.text}`;
    const before = seen.get(key);
    if (before === undefined || (before.relation !== 'equal' && name.relation === 'equal'))
      seen.set(key, name);
  }
  return [...seen.values()];
}
