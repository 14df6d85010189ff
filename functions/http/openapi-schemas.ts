/** The shapes of the description. Its operations name them; what they look like is zod's to say. */
import * as z from 'zod';
import { LIMITS } from '../../core/api/limits';
import * as api from '../../core/api/shapes';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Shapes named in the document, each made from the very schema that requests are held against. */
const NAMED_SCHEMAS = {
  CheckRequest: api.checkRequestSchema,
  CheckAnswer: api.checkAnswerSchema,
  RelationsRequest: api.relationsRequestSchema,
  RelationsAnswer: api.relationsAnswerSchema,
  EncodedColumn: api.encodedColumnSchema,
  RelationTable: api.relationTableSchema,
  FindingGroup: api.findingGroupSchema,
  RelationFindingGroup: api.relationFindingGroupSchema,
  Reason: api.reasonSchema,
  StandardAnswer: api.standardAnswerSchema,
  Collection: api.collectionSchema,
  Item: api.itemSchema,
  Layout: api.layoutSchema,
  Field: api.fieldSchema,
  RuleInfo: api.ruleInfoSchema,
  CodeListSummary: api.codeListSummarySchema,
  CodeListsAnswer: api.codeListsAnswerSchema,
  CodeListAnswer: api.codeListAnswerSchema,
  Code: api.codeSchema,
  CodeMap: api.codeMapSchema,
  TranslateRequest: api.translateRequestSchema,
  TranslateAnswer: api.translateAnswerSchema,
  Translation: api.translationSchema,
  TranslationMatch: api.translationMatchSchema,
  Relationship: api.relationshipSchema,
  Problem: api.problemSchema,
} as const;

export type SchemaName = keyof typeof NAMED_SCHEMAS;

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
  for (const [id, schema] of Object.entries(NAMED_SCHEMAS)) {
    registry.add(schema, { id });
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
