import type { CodeMap, Field } from '../../core/api/shapes';
import { codeKey } from '../checking/encode-part';
import { loadGuessedLists } from './guess-views';
import { codeHits } from './guessing/code-hits';
import type { Samples } from './guessing/sample-columns';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { MatchContext } from './match-context';
import type { View } from './match-views';
import type { BoundColumn, CodeTranslation } from '../model/match';

/** A column holds the codes of a list when this share of its values is of it, and so much more than of any other. */
const HOLDS = 0.8;
const MORE = 0.3;

/** In the place of a list: the field takes what people write. */
const NO_LIST = '';

interface CodedColumn {
  readonly view: number;
  readonly field: Field;
}

type Settled = { readonly translate: CodeTranslation } | { readonly because: string } | undefined;

/**
 * Settles, for each column that several views read by lists of their own, whose codes it holds. Codes of the standard
 * are translated for a collection by its map. A view whose codes they can't be leaves the column out, and says why:
 * thousands of right cells would else be called wrong.
 */
export async function settleCodes(
  context: Pick<MatchContext, 'standard' | 'codeList'>,
  views: readonly View[],
  samples: () => Promise<Samples>,
): Promise<View[]> {
  const contested = contestedColumns(context, views);
  if (contested.size === 0) return [...views];
  const values = await samples();
  const settled = new Map<string, Settled>();
  for (const [column, coded] of contested) {
    const sample = values.get(column)?.values ?? [];
    for (const [view, one] of await settle(context, coded, sample)) settled.set(`${view} ${column}`, one);
  }
  return views.map((view, at) => ({
    ...view,
    columns: view.columns.map((bound) => apply(bound, settled.get(`${at} ${bound.column}`))),
  }));
}

/** Columns whose values may be of more than one list. Their item's own is one even when the standard is not asked for. */
function contestedColumns(
  { standard }: Pick<MatchContext, 'standard'>,
  views: readonly View[],
): Map<number, CodedColumn[]> {
  const coded = new Map<number, CodedColumn[]>();
  views.forEach(({ index, columns }, view) => {
    for (const { column, field: name } of columns) {
      const field = fieldOf(index.layout, name ?? '');
      if (field !== undefined) coded.set(column, [...(coded.get(column) ?? []), { view, field }]);
    }
  });
  return new Map(
    [...coded].filter(([, all]) => new Set(all.flatMap(({ field }) => listsOf(standard, field))).size > 1),
  );
}

function listsOf({ items, maps = [] }: MatchContext['standard'], { codeList, item }: Field): string[] {
  const own = items.find(({ id }) => id === item)?.codeList;
  const isMapped = maps.some((map) => map.codeList === own && map.collectionCodeList === codeList);
  return [codeList ?? NO_LIST, ...(own !== undefined && isMapped ? [own] : [])];
}

async function settle(
  context: Pick<MatchContext, 'standard' | 'codeList'>,
  coded: readonly CodedColumn[],
  values: Parameters<typeof codeHits>[0],
): Promise<[number, Settled][]> {
  const maps = context.standard.maps ?? [];
  const lead = coded[0]!.field.codeList ?? NO_LIST;
  const shareIn = async (list: string): Promise<number | undefined> => {
    if (list === NO_LIST) return 0;
    const answer = values.length === 0 ? undefined : (await loadGuessedLists(context, [list])).get(list);
    return answer === undefined ? undefined : codeHits(values, answer).codes;
  };
  const others = coded
    .flatMap(({ field }) => listsOf(context.standard, field))
    .filter((list) => list !== lead);
  const held = await heldList(lead, [...new Set(others)], shareIn);
  const title = context.standard.codeLists.find(({ id }) => id === held)?.title ?? held;
  const because =
    held === NO_LIST
      ? 'because it holds words where codes are asked for'
      : `because it holds codes of another list (${title})`;
  return Promise.all(
    coded.map(async ({ view, field }): Promise<[number, Settled]> => {
      const list = field.codeList ?? NO_LIST;
      if (list === held || list === NO_LIST) return [view, undefined];
      const map = maps.find((one) => one.codeList === held && one.collectionCodeList === list);
      if (map !== undefined && field.codesCheckedByRule !== true)
        return [view, { translate: translationOf(map) }];
      const share = values.length === 0 ? 1 : ((await shareIn(list)) ?? 0);
      return [view, share >= HOLDS ? undefined : { because }];
    }),
  );
}

/** The list whose codes the column holds: the first view's, unless its values are clearly another's. */
async function heldList(
  lead: string,
  others: readonly string[],
  shareIn: (list: string) => Promise<number | undefined>,
): Promise<string> {
  const own = await shareIn(lead);
  if (own === undefined || own >= HOLDS) return lead;
  const shares = await Promise.all(others.map(async (list) => ({ list, share: (await shareIn(list)) ?? 0 })));
  const best = shares.sort((a, b) => b.share - a.share)[0];
  return best !== undefined && best.share >= Math.max(HOLDS, own + MORE) ? best.list : lead;
}

function translationOf({ mappings }: CodeMap): CodeTranslation {
  return new Map(mappings.map(({ code, collectionCode }) => [codeKey(code), collectionCode ?? null]));
}

function apply(bound: BoundColumn, settled: Settled): BoundColumn {
  if (settled === undefined) return bound;
  if ('translate' in settled) return { ...bound, translate: settled.translate };
  return { column: bound.column, heading: bound.heading, how: 'none', because: settled.because };
}
