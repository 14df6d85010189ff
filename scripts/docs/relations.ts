import type { Layout } from '../../core/api/shapes';

/** One record type that refers to another by its key. */
export interface Relation {
  readonly from: Layout;
  readonly to: Layout;
  readonly fields: readonly string[];
  /** Whether every record must refer to one. */
  readonly needed: boolean;
}

/** Every reference among the record types, in the order of their layouts. */
export function findRelations(records: readonly Layout[]): Relation[] {
  return records.flatMap((from) =>
    (from.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const to = records.find(({ id }) => id === reference.layout);
      if (to === undefined) return [];
      const needed = fields.every(
        (name) => from.fields.find((field) => field.name === name)?.constraints?.required === true,
      );
      return [{ from, to, fields, needed }];
    }),
  );
}

/** The references without those that may be left out because another of the record's leads there too. */
export function withoutShortCuts(relations: readonly Relation[]): Relation[] {
  const leads = (from: Layout, to: Layout): boolean =>
    relations.some((each) => each.from === from && (each.to === to || leads(each.to, to)));
  return relations.filter(
    ({ from, to, needed }) =>
      needed || !relations.some((other) => other.from === from && other.to !== to && leads(other.to, to)),
  );
}
