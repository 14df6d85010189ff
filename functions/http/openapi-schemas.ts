/**
 * The shapes of the description, each made from the very schema that requests are held against. Its operations name them;
 * what they look like is zod's to say.
 */
import * as z from 'zod';
import { LIMITS } from '../../core/api/limits';
import * as api from '../../core/api/shapes';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Shapes that the document shows where they are used, or that are of no body. */
const UNNAMED = [
  'codeListQuerySchema',
  'isoDateSchema',
  'mappingSchema',
  'ruleReferenceSchema',
  'severitySchema',
  'sourceSchema',
] as const;

type ShapeName = Exclude<Extract<keyof typeof api, `${string}Schema`>, (typeof UNNAMED)[number]>;
type NameOf<Shape> = Shape extends `${infer Name}Schema` ? Capitalize<Name> : never;

/** A shape is named in the document as in `core/api/shapes`: `checkRequestSchema` is CheckRequest. */
export type SchemaName = NameOf<ShapeName>;

/** A cell, as `CellValue` of the API. The engine checks cells by hand, so no zod schema of one exists. */
const CELL_VALUE = {
  description: 'Text as typed, a number, true or false, an empty cell, a date cell or an error cell',
  anyOf: [
    { type: ['string', 'number', 'boolean', 'null'], maxLength: LIMITS.cellLength },
    {
      type: 'object',
      properties: {
        date: { type: 'string', description: 'ISO date, with a time only when the cell has one' },
      },
      required: ['date'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { error: { type: 'string', description: "Excel's word, such as #N/A" } },
      required: ['error'],
      additionalProperties: false,
    },
  ],
};

/** Every named shape and `CellValue`, as JSON Schema 2020-12. */
export function componentSchemas(): JsonObject {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(api)) {
    if (!(schema instanceof z.ZodType) || UNNAMED.some((unnamed) => unnamed === name)) continue;
    registry.add(schema, { id: `${name.charAt(0).toUpperCase()}${name.slice(1, -'Schema'.length)}` });
  }
  const { schemas } = z.toJSONSchema(registry, {
    target: 'draft-2020-12',
    uri: (id) => `#/components/schemas/${id}`,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === api.encodedColumnSchema.shape.values) {
        Object.assign(jsonSchema, { type: 'array', items: { $ref: '#/components/schemas/CellValue' } });
      }
    },
  });
  const named = Object.entries(schemas).map(([id, { $schema: _dialect, $id: _id, ...schema }]) => [
    id,
    schema,
  ]);
  return { ...(Object.fromEntries(named) as JsonObject), CellValue: CELL_VALUE };
}
