import type { Code, CodeMap, Relationship, Translation } from '../../../core/api/shapes';
import type { StoredCodeList } from '../../register/code-list-body';
import { datesOf, exactness, noCounterpart, noSuchCode } from './translation-words';

/** The two lists that a map joins, as the register holds them. */
export interface MappedLists {
  readonly standard: StoredCodeList;
  readonly collection: StoredCodeList;
}

export interface TranslationOptions {
  /** From the collection's codes to the standard's. */
  readonly reverse?: boolean | undefined;
  /** ISO date. Codes that are not in force on it are said to be so; without it, dates are not looked at. */
  readonly on?: string | undefined;
}

type Mapping = CodeMap['mappings'][number];

interface Found {
  readonly code: Code;
  readonly relationship: Relationship;
}

/**
 * Reads a map in one direction: the function it gives translates one code of the source's list. A list of the register
 * may be newer than the map, so a code may be in the one and not in the other; the lists decide what codes there are.
 */
export function createTranslator(
  map: CodeMap,
  lists: MappedLists,
  { reverse = false, on }: TranslationOptions,
): (code: string) => Translation {
  const [source, target] = reverse ? [lists.collection, lists.standard] : [lists.standard, lists.collection];
  const sourceCodes = codesOf(source);
  const targetCodes = codesOf(target);
  const mappings = bySource(map.mappings, reverse);

  return (asked) => {
    const code = sourceCodes.get(asked);
    if (code === undefined) return { result: false, message: noSuchCode(source), match: [] };
    const lines = mappings.get(asked) ?? [];
    const found = lines.flatMap((line): Found[] => {
      const code = targetCodes.get((reverse ? line.code : line.collectionCode) ?? '');
      const relationship = relationshipOf(line, reverse);
      return code === undefined || relationship === undefined ? [] : [{ code, relationship }];
    });
    found.sort((a, b) => rank(a.relationship) - rank(b.relationship));
    const codes = found.map(({ code }) => code);
    const said = [how(target, lines, found), ...datesOf(code, codes, on)].filter((it) => it !== undefined);
    return {
      result: found.length > 0,
      ...(said.length === 0 ? {} : { message: said.join(' ') }),
      match: found.map(({ code: { code, label }, relationship }) => ({ relationship, code, label })),
    };
  };
}

/** Why there is no code, or how well those found fit. A reason of the map is given where it is the reason for this. */
function how(target: StoredCodeList, lines: readonly Mapping[], found: readonly Found[]): string | undefined {
  if (found.length === 0) {
    return noCounterpart(target, lines.find(({ relation }) => relation === 'none')?.note);
  }
  const relationships = found.map(({ relationship }) => relationship);
  return exactness(target, relationships, lines.length === 1 ? lines[0]?.note : undefined);
}

/** A map says what the collection's code is to the standard's; FHIR says what the code asked about is to the one found. */
function relationshipOf({ relation }: Mapping, reverse: boolean): Relationship | undefined {
  switch (relation) {
    case 'equal':
      return 'equivalent';
    case 'broader':
      return reverse ? 'source-is-broader-than-target' : 'source-is-narrower-than-target';
    case 'narrower':
      return reverse ? 'source-is-narrower-than-target' : 'source-is-broader-than-target';
    case 'none':
      return undefined;
  }
}

function rank(relationship: Relationship): number {
  return relationship === 'equivalent' ? 0 : 1;
}

function bySource(mappings: readonly Mapping[], reverse: boolean): ReadonlyMap<string, readonly Mapping[]> {
  const found = new Map<string, Mapping[]>();
  for (const mapping of mappings) {
    const source = reverse ? mapping.collectionCode : mapping.code;
    if (source === undefined) continue;
    const others = found.get(source);
    if (others === undefined) found.set(source, [mapping]);
    else others.push(mapping);
  }
  return found;
}

function codesOf({ codes }: StoredCodeList): ReadonlyMap<string, Code> {
  return new Map(codes.map((code) => [code.code, code]));
}
