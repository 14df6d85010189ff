import type { CodeListSummary, StandardAnswer } from '../../core/api/shapes';
import { foldText, foldWithoutBrackets } from '../../core/values/fold-text';
import { editSimilarity } from '../likeness/edit-similarity';
import { joinWords, quote } from '../../core/values/words';
import { FunctionError } from './function-error';
import { titleOfList } from './title-of-list';

/** A list by the name that a person gives it. @throws FunctionError when it is none, or could be several */
export type FindList = (name: string) => CodeListSummary;

/** Below this likeness a name is not offered as the one that was meant. */
const NEAR = 0.6;

const STANDARD = 'standard';

/** Names of lists, folded, and the ids of those that have them. */
type Names = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Finds lists by id, by title (the standard's own before a collection's; `ASC-WDS ethnicity` is a collection's for
 * sure), or as the standard's data items are called: Ethnicity is a name of the item Ethnic group. The first way that
 * leads to one list alone counts. Built once for each answer of the service.
 */
export function createListFinder(
  standard: Pick<StandardAnswer, 'codeLists' | 'items' | 'collections'>,
): FindList {
  const byId = new Map(standard.codeLists.map((list) => [list.id, list]));
  const ways = waysToName(standard);
  const found = new Map<string, CodeListSummary | FunctionError>();

  function find(name: string): CodeListSummary | FunctionError {
    const folded = foldText(name);
    const several: string[] = [];
    for (const names of ways) {
      const ids = [...(names.get(folded) ?? [])].filter((id) => byId.has(id));
      if (ids.length === 1) return byId.get(ids[0]!)!;
      if (several.length === 0) several.push(...ids);
    }
    return several.length > 0 ? couldBe(name, several) : notFound(name, nearest(folded));
  }

  /** The list that the likest of all names leads to. */
  function nearest(folded: string): CodeListSummary | undefined {
    let best = { likeness: NEAR, name: '' };
    for (const name of ways.flatMap((names) => [...names.keys()])) {
      const likeness = editSimilarity(folded, name, best.likeness);
      if (likeness > best.likeness) best = { likeness, name };
    }
    const one = best.name === '' ? undefined : find(best.name);
    return one instanceof FunctionError ? undefined : one;
  }

  function notFound(name: string, near: CodeListSummary | undefined): FunctionError {
    const hint =
      near === undefined
        ? 'The Codes tab of the Workforce pane shows them all.'
        : `Did you mean ${quote(near.id)}, which is ${titleOfList(standard, near)}?`;
    return new FunctionError('not-available', `There is no code list ${quote(name)}. ${hint}`);
  }

  return (name) => {
    let one = found.get(name);
    if (one === undefined) found.set(name, (one = find(name)));
    if (one instanceof FunctionError) throw one;
    return one;
  };
}

function couldBe(name: string, ids: readonly string[]): FunctionError {
  return new FunctionError(
    'not-available',
    `${quote(name)} could be several code lists. Write ${joinWords(ids.map(quote), 'or')}.`,
  );
}

function waysToName({
  codeLists,
  items,
  collections,
}: Pick<StandardAnswer, 'codeLists' | 'items' | 'collections'>): readonly Names[] {
  const own = codeLists.filter(({ collection }) => collection === STANDARD);
  const coded = items.flatMap(({ codeList, ...item }) =>
    codeList === undefined ? [] : [{ ...item, codeList }],
  );
  const named = (lists: readonly CodeListSummary[], fold: (text: string) => string): Names =>
    namesOf(lists.map(({ id, title }) => [fold(title), id]));
  const withCollection = (fold: (text: string) => string): Names =>
    namesOf(
      codeLists.flatMap(({ id, title, collection }): [string, string][] => {
        const short = collections.find((one) => one.id === collection)?.shortTitle ?? collection;
        return [
          [foldText(short) + fold(title), id],
          [fold(title) + foldText(short), id],
        ];
      }),
    );
  return [
    namesOf(codeLists.map(({ id }) => [foldText(id), id])),
    named(own, foldText),
    withCollection(foldText),
    withCollection(foldWithoutBrackets),
    named(codeLists, foldText),
    named(own, foldWithoutBrackets),
    namesOf(coded.map(({ name, codeList }) => [foldText(name), codeList])),
    namesOf(
      coded.flatMap(({ aliases, codeList }) =>
        aliases.map((alias): [string, string] => [foldText(alias), codeList]),
      ),
    ),
    named(codeLists, foldWithoutBrackets),
  ];
}

function namesOf(pairs: readonly (readonly [name: string, id: string])[]): Names {
  const names = new Map<string, Set<string>>();
  for (const [name, id] of pairs) {
    if (name === '') continue;
    const known = names.get(name);
    if (known === undefined) names.set(name, new Set([id]));
    else known.add(id);
  }
  return names;
}
