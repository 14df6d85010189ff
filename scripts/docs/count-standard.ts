import type { RuleInfo } from '../../core/api/shapes';
import type { StandardContents } from '../../infra/build/rule-examples/standard-contents';

/** How many rules a collection has, and how far they are checked. */
export interface RuleCounts {
  readonly collection: string;
  readonly title: string;
  readonly layouts: number;
  readonly rules: number;
  readonly errors: number;
  readonly queries: number;
  readonly warnings: number;
  /** Cannot be answered from a file: listed, not checked. */
  readonly notChecked: number;
  /** Queries because their source gives them only in part, as their notes say. */
  readonly partlyKnown: number;
}

export interface StandardCounts {
  readonly recordTypes: number;
  readonly items: number;
  readonly universal: number;
  readonly common: number;
  readonly sectorSpecific: number;
  readonly codeLists: number;
  readonly codes: number;
  readonly incompleteLists: number;
  readonly maps: number;
  readonly mappings: number;
  readonly unmappable: number;
  /** Layouts that say that they could be drawn up only in part. */
  readonly partialLayouts: number;
  readonly collections: readonly RuleCounts[];
}

/** Said of every rule of the census that has no number of its own; it says nothing of how well the rule is known. */
const NUMBER_IS_OURS = /The number is ours: [^.]*\./;
/** Words by which the note of a query says that its source gives it only in part. */
const PART = /could not be read|our reading|no source|sources? disagree|query here/i;

/** Whether a rule is a query because its source gives it only in part. */
export function isPartlyKnown({ collection, kind, severity, note = '' }: RuleInfo): boolean {
  if (collection === 'standard' || kind === 'not-checked' || severity !== 'query') return false;
  return PART.test(note.replace(NUMBER_IS_OURS, ''));
}

/** Counts everything that the README speaks of, so that no number is written by hand. */
export function countStandard({ standard, codeLists }: StandardContents): StandardCounts {
  const { items, layouts, rules, collections, maps = [] } = standard;
  const classes = (name: string) => items.filter((item) => item.class === name).length;
  const mappings = maps.flatMap((map) => map.mappings);
  return {
    recordTypes: layouts.filter(({ collection }) => collection === 'standard').length,
    items: items.length,
    universal: classes('Universal'),
    common: classes('Common'),
    sectorSpecific: classes('Sector specific'),
    codeLists: codeLists.length,
    codes: codeLists.reduce((sum, { codes }) => sum + codes.length, 0),
    incompleteLists: codeLists.filter(({ complete }) => !complete).length,
    maps: maps.length,
    mappings: mappings.length,
    unmappable: mappings.filter(({ relation }) => relation === 'none').length,
    partialLayouts: layouts.filter(({ partial }) => partial !== undefined).length,
    collections: collections.map(({ id, shortTitle }) => {
      const own = rules.filter(({ collection }) => collection === id);
      const checked = own.filter(({ kind }) => kind !== 'not-checked');
      const of = (severity: string) => checked.filter((rule) => rule.severity === severity).length;
      return {
        collection: id,
        title: shortTitle,
        layouts: layouts.filter(({ collection }) => collection === id).length,
        rules: own.length,
        errors: of('error'),
        queries: of('query'),
        warnings: of('warning'),
        notChecked: own.length - checked.length,
        partlyKnown: own.filter(isPartlyKnown).length,
      };
    }),
  };
}
