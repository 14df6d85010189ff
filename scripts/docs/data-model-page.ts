import type { Field, Item, Layout } from '../../core/api/shapes';
import { cell, count, table } from './markdown';
import { findRelations } from './relations';
import type { StandardContents } from '../../infra/build/rule-examples/standard-contents';

/** `docs/data-model.md`: record types, how they refer to each other, and every item with who asks for it. */
export function dataModelPage({ standard }: StandardContents): string {
  const records = standard.layouts.filter(({ collection }) => collection === 'standard');
  const items = new Map(standard.items.map((item) => [item.id, item]));
  const others = standard.layouts.filter(({ collection }) => collection !== 'standard');
  const relations = findRelations(records).map(({ from, to, fields, needed }) => {
    const how = needed ? 'each has one' : 'each may have one';
    return [cell(from.title), cell(to.title), fields.map(cell).join(', '), how];
  });
  return [
    '# The data model',
    '',
    'Written by `npm run write-docs` from the Table Schemas in `standard/record-types/` and from `standard/items.csv`.',
    'The model is ours; of that of 2010 only the names of its parts could be read (see `standard/SOURCES.md`).',
    '',
    '![Record types and their keys](pictures/data-model.svg)',
    '',
    'The standard says what an item means, never whether it is required: only the references that join the records are.',
    'A class says how many sectors an item binds: universal all four, common two or three, sector specific one.',
    '',
    table(['record', 'refers to', 'by', ''], relations),
    '',
    ...records.flatMap((record) => recordPart(record, items, others)),
  ].join('\n');
}

function recordPart(record: Layout, items: ReadonlyMap<string, Item>, others: readonly Layout[]): string[] {
  const key = (record.primaryKey ?? []).map(cell).join(', ');
  return [
    `## ${record.title}`,
    '',
    `${record.description ?? ''} Key: ${key}. ${count(record.fields.length, 'column')}.`,
    '',
    table(
      ['column', 'item', 'class', 'what it is', 'kind', 'asked for by'],
      record.fields.map((field) => {
        const item = items.get(field.item ?? '');
        return [
          cell(field.title),
          field.item ?? '',
          item?.class ?? '',
          cell(field.description ?? ''),
          kindOf(field),
          askedFor(field, others),
        ];
      }),
    ),
    '',
  ];
}

function kindOf({ codeList, type, form }: Field): string {
  if (codeList !== undefined) return `code of \`${codeList}\``;
  return form === undefined || form === 'any-case' ? type : `${type}, ${cell(form)}`;
}

/** The collections' own headings for the item, each once: `ASC-WDS STARTDATE, SWC ContractStart`. */
function askedFor({ item }: Field, others: readonly Layout[]): string {
  const names = others.flatMap(({ collection, fields }) =>
    fields
      .filter((field) => field.item === item)
      .map((field) => `${collection.toUpperCase()} ${cell(field.name)}`),
  );
  return [...new Set(names)].join(', ');
}
