/** What a user may take a column for, and how a column's present use is named among it. */
import { fieldsOf } from '../../../core/layouts/layout-fields';
import type { MatchedTable } from '../../model/match';
import { qualifyField } from '../../matching/qualified-field';
import { sheetColumns } from '../../checking/sheet-columns';
import type { ColumnUse } from '../../checking/sheet-columns';

/** The fields of one of the sheet's tables. */
export interface FieldGroup {
  readonly title: string;
  readonly choices: readonly FieldChoice[];
}

export interface FieldChoice {
  /** As `MatchChoice.columns` names the field. */
  readonly value: string;
  readonly words: string;
}

/** As `MatchChoice.columns` names a field: plainly in the sheet's first table, with its layout in the others. */
export function fieldChoiceOf(
  table: MatchedTable,
  { layout, field }: Pick<ColumnUse, 'layout' | 'field'>,
): string {
  return layout === table.layout.id ? field : qualifyField(layout, field);
}

/**
 * The fields of the tables that the sheet is for its own collection; an item that two of them have stands in the first.
 * Of other collections' tables, whose columns follow from the items, only those that are in use by themselves.
 */
export function fieldChoices(table: MatchedTable): FieldGroup[] {
  const used = new Set(
    sheetColumns(table)
      .flatMap(({ uses: [use] }) => use ?? [])
      .map((use) => fieldChoiceOf(table, use)),
  );
  const offered = new Set<string>();
  return [table, ...(table.also ?? [])].flatMap(({ layout }) => {
    const own = layout.collection === table.layout.collection;
    const choices = fieldsOf(layout).flatMap(({ name, title, item, repeated }): FieldChoice[] => {
      const value = fieldChoiceOf(table, { layout: layout.id, field: name });
      const isFresh = own && repeated !== true && (item === undefined || !offered.has(item));
      if (item !== undefined && own) offered.add(item);
      return isFresh || used.has(value)
        ? [{ value, words: title === name ? title : `${title} (${name})` }]
        : [];
    });
    return choices.length === 0 ? [] : [{ title: layout.title, choices }];
  });
}

/** `ASC-WDS: ETHNICITY (codes translated); SWC: Ethnicity`: what a column serves besides its first use's collection. */
export function otherUses(
  [first, ...others]: readonly ColumnUse[],
  shortTitle: (collection: string) => string,
): string {
  const seen = new Set([first?.collection]);
  return others
    .flatMap(({ collection, field, translated }) => {
      if (seen.has(collection)) return [];
      seen.add(collection);
      return `${shortTitle(collection)}: ${field}${translated ? ' (codes translated)' : ''}`;
    })
    .join('; ');
}
