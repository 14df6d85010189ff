/**
 * A layout's file: a Table Schema that other tools read, with what our engine needs beside. Strict, so that a
 * misspelt property is an error and not silence.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { CONSTRAINTS, fieldSchema, layoutSchema, ruleReferenceSchema, type Layout } from '../../core/api/shapes';

const storedRuleSchema = ruleReferenceSchema.extend({
  /** How we check more strictly than the service does. */
  note: z.string().optional(),
  /** Where the rule was read, when not where the collection was. */
  source: z.string().optional(),
});

const storedFieldSchema = fieldSchema.omit({ repeated: true }).extend({
  /** Table Schema's own way of writing a date; ours is `form`. */
  format: z.string().optional(),
  rules: z.partialRecord(z.enum(CONSTRAINTS), storedRuleSchema).optional(),
});
export type StoredField = z.infer<typeof storedFieldSchema>;

const storedLayoutSchema = layoutSchema.extend({
  $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
  missingValues: z.tuple([z.literal('')]),
  fields: z.array(storedFieldSchema),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()),
        /** Table Schema names a resource; a sheet has none, so the layout it must have is named too. */
        reference: z.strictObject({ resource: z.string(), layout: z.string(), fields: z.array(z.string()) }),
        rule: ruleReferenceSchema.optional(),
      }),
    )
    .optional(),
});
export type StoredLayout = z.infer<typeof storedLayoutSchema>;

/** Reads a layout's file as it stands. */
export function readStoredLayout(file: string): StoredLayout {
  return storedLayoutSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The layout without what only other tools need. */
export function toLayout({ $schema: _profile, missingValues: _empty, ...stored }: StoredLayout): Layout {
  return layoutSchema.parse({
    ...stored,
    fields: stored.fields.map(toField),
    ...(stored.foreignKeys === undefined
      ? {}
      : {
          foreignKeys: stored.foreignKeys.map(({ reference: { layout, fields }, ...key }) => ({
            ...key,
            reference: { layout, fields },
          })),
        }),
  });
}

function toField({ format: _format, rules, ...field }: StoredField): Layout['fields'][number] {
  if (rules === undefined) return field;
  const references = Object.entries(rules).map(([constraint, { note: _note, source: _source, ...rule }]) => [constraint, rule]);
  return { ...field, rules: Object.fromEntries(references) };
}
