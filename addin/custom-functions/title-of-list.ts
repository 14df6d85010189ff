import type { CodeListSummary, StandardAnswer } from '../../core/api/shapes';

/** A list as messages name it; a collection's own with the collection, since several have an Ethnicity. */
export function titleOfList(
  { collections }: Pick<StandardAnswer, 'collections'>,
  { title, collection }: Pick<CodeListSummary, 'title' | 'collection'>,
): string {
  const short = collections.find(({ id }) => id === collection)?.shortTitle ?? collection;
  return collection === 'standard' || title.includes(short) ? title : `${title} (${short})`;
}
