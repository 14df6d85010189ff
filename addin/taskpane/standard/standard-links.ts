/** What of the standard belongs together: who asks for an item, which rules look at it, who uses a list. */
import type { Field, Layout, RuleInfo, StandardAnswer } from '../../../core/api/shapes';
import { groupBy } from '../../../core/values/group-by';

/** A collection's own column for an item; the years of one table that name it alike are one. */
export interface Asking {
  readonly collection: string;
  readonly field: Pick<Field, 'name' | 'title' | 'example' | 'codeList'>;
  readonly layouts: readonly Pick<Layout, 'id' | 'title'>[];
  readonly required: boolean;
}

type Linked = Pick<StandardAnswer, 'layouts' | 'rules' | 'collections'>;

/** Who asks for an item and under what name, collection by collection; the standard's own record types first. */
export function askingsOf({ layouts }: Pick<Linked, 'layouts'>, item: string): Asking[] {
  const all = layouts.flatMap((layout) =>
    layout.fields
      .filter((field) => field.item === item && field.repeated !== true)
      .map((field) => ({ layout, field })),
  );
  const alike = groupBy(
    all,
    ({ layout, field }) => `${layout.family ?? layout.id} ${field.name} ${field.title}`,
  );
  return [...alike.values()].map((group) => {
    const { layout, field } = group[0]!;
    return {
      collection: layout.collection,
      field,
      layouts: group.map((one) => one.layout),
      required: group.some((one) => one.field.constraints?.required === true),
    };
  });
}

/** Rules that read any column of the item. */
export function rulesOnItem({ layouts, rules }: Linked, item: string): RuleInfo[] {
  const names = new Map(
    layouts.map(({ id, fields }) => [
      id,
      new Set(fields.flatMap(({ name, item: carried }) => (carried === item ? [name] : []))),
    ]),
  );
  return rules.filter((rule) =>
    rule.layouts.some((layout) => rule.fields.some((field) => names.get(layout)?.has(field) === true)),
  );
}

/** Columns that are filled from a list, and the items they carry. */
export function usersOfList(
  { layouts }: Pick<Linked, 'layouts'>,
  list: string,
): { readonly layout: Layout; readonly field: Field }[] {
  return layouts.flatMap((layout) =>
    layout.fields
      .filter(({ codeList, repeated }) => codeList === list && repeated !== true)
      .map((field) => ({ layout, field })),
  );
}

/** `SWC`; the standard itself where no collection is meant. */
export function shortTitleOf({ collections }: Pick<Linked, 'collections'>, id: string): string {
  return collections.find((one) => one.id === id)?.shortTitle ?? 'Standard';
}

/** What a class says of an item. */
export const CLASS_WORDS = {
  Universal: 'asked for in every sector',
  Common: 'asked for in two sectors or more',
  'Sector specific': 'asked for in one sector',
} as const;
