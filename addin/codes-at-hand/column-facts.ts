import type { StandardAnswer } from '../../core/api/shapes';
import { definitionOf } from './heading-comment';
import type { ColumnAtHand } from './columns-at-hand';
import { formatWords } from './format-words';

/** What to know of a column before filling it. */
export interface ColumnFacts {
  /** '' where nobody has said what it means. */
  readonly definition: string;
  readonly format: string;
  readonly example?: string;
  readonly required: boolean;
  /** Collections that ask for the same item, by their short titles, the column's own first. */
  readonly askedBy: readonly string[];
  /** Item of the standard. */
  readonly item?: string;
}

type Standard = Pick<StandardAnswer, 'items' | 'codeLists' | 'collections' | 'layouts'>;

/** What a column is for: its meaning, how it is written, and who asks for it. */
export function columnFacts({ layout, field, list }: ColumnAtHand, standard: Standard): ColumnFacts {
  const { item, example, constraints } = field;
  const own = list === undefined || list === field.codeList;
  const asking = new Set([layout.collection, ...collectionsAsking(standard, item)]);
  return {
    definition: definitionOf(field, standard),
    // The codes that it holds may be the standard's and not those of the layout it is sent as.
    format: formatWords(own ? field : { ...field, codeList: list }, standard),
    ...(example === undefined || !own ? {} : { example }),
    required: constraints?.required === true,
    askedBy: standard.collections
      .filter(({ id }) => id !== 'standard' && asking.has(id))
      .sort((a, b) => Number(b.id === layout.collection) - Number(a.id === layout.collection))
      .map(({ shortTitle }) => shortTitle),
    ...(item === undefined ? {} : { item }),
  };
}

function collectionsAsking({ layouts }: Pick<Standard, 'layouts'>, item: string | undefined): string[] {
  if (item === undefined) return [];
  return layouts.flatMap(({ collection, fields }) =>
    fields.some((field) => field.item === item) ? [collection] : [],
  );
}
