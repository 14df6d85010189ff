import type { CodeListAnswer, Layout, StandardAnswer } from '../../core/api/shapes';
import type { Host } from '../workbook/host';
import { indexFields, namesOfItems } from './guessing/field-names';
import type { FieldScope } from './guessing/field-names';
import { indexHeadings } from '../headings/heading-index';
import type { HeadingIndex, HeadingKeyCache } from '../headings/heading-index';
import { layoutsInForce } from '../../core/layouts/layouts-in-force';
import { isAsked } from '../../core/layouts/is-asked';

/** A code list with every code it ever had; undefined when it can't be had. */
export type CodeListSource = (id: string) => Promise<CodeListAnswer | undefined>;

/** What matching a sheet needs, made once a workbook. */
export interface MatchContext {
  readonly host: Pick<Host, 'read' | 'source'>;
  readonly standard: StandardAnswer;
  /** The layouts asked for, of each family the year's; the standard's own always, for what they tell of the columns. */
  readonly indexes: readonly HeadingIndex[];
  /** By layout: why another year's stands in. */
  readonly notes: ReadonlyMap<string, string>;
  /** Collections that the user picked; empty: none in particular. */
  readonly picked: readonly string[];
  readonly codeList: CodeListSource;
  /** The layout in force of the family of a layout, which may be another year's. */
  indexOf(layout: string): HeadingIndex | undefined;
  /** The fields of a collection's layouts, to guess among. */
  scopeOf(collection: string): FieldScope;
}

export interface ContextOptions {
  readonly collections: readonly string[];
  /** ISO date; left out: the newest layouts. */
  readonly referenceDate?: string;
  readonly codeList?: CodeListSource;
}

export function matchContext(
  host: Pick<Host, 'read' | 'source'>,
  standard: StandardAnswer,
  { collections, referenceDate, codeList = () => Promise.resolve(undefined) }: ContextOptions,
): MatchContext {
  const { indexOfLayout, scopes, namesByItem } = indexesOf(standard);
  const inForce = layoutsInForce(
    standard.layouts.filter((layout) => layout.collection === 'standard' || isAsked(layout, collections)),
    referenceDate,
  );
  const indexes = inForce.map(({ layout }) => indexOfLayout(layout));
  const familyOf = new Map(standard.layouts.map((layout) => [layout.id, layout.family ?? layout.id]));
  return {
    host,
    standard,
    indexes,
    notes: new Map(inForce.flatMap(({ layout, note }) => (note === undefined ? [] : [[layout.id, note]]))),
    picked: collections,
    codeList: remember(codeList),
    indexOf: (id) => {
      const family = familyOf.get(id);
      return indexes.find(({ layout }) => family !== undefined && (layout.family ?? layout.id) === family);
    },
    scopeOf: (collection) => {
      const layouts = indexes
        .map(({ layout }) => layout)
        .filter((layout) => layout.collection === collection);
      const key = layouts.map(({ id }) => id).join(' ');
      const scope = scopes.get(key) ?? indexFields(layouts, namesByItem());
      scopes.set(key, scope);
      return scope;
    },
  };
}

/** What is made of a standard's names, once: a workbook is matched again at every change of its headings. */
interface Indexes {
  readonly cache: HeadingKeyCache;
  readonly scopes: Map<string, FieldScope>;
  indexOfLayout(layout: Layout): HeadingIndex;
  namesByItem(): ReturnType<typeof namesOfItems>;
}

const made = new WeakMap<StandardAnswer, Indexes>();

function indexesOf(standard: StandardAnswer): Indexes {
  const before = made.get(standard);
  // Headings are the users' own: they are not kept from one workbook to the next.
  before?.cache.clear();
  if (before !== undefined) return before;
  const cache: HeadingKeyCache = new Map();
  const indexes = new Map<Layout, HeadingIndex>();
  let names: ReturnType<typeof namesOfItems> | undefined;
  const all: Indexes = {
    cache,
    scopes: new Map(),
    indexOfLayout: (layout) => {
      const index = indexes.get(layout) ?? indexHeadings(layout, standard, cache);
      indexes.set(layout, index);
      return index;
    },
    namesByItem: () => (names ??= namesOfItems(standard)),
  };
  made.set(standard, all);
  return all;
}

/** Asks for each list once. */
function remember(codeList: CodeListSource): CodeListSource {
  const asked = new Map<string, ReturnType<CodeListSource>>();
  return (id) => {
    const before = asked.get(id) ?? codeList(id);
    asked.set(id, before);
    return before;
  };
}
