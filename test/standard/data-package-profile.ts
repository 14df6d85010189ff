/**
 * The rules of the published JSON Schemas of Data Package and Table Schema (version 2.0, datapackage.org/profiles/2.0)
 * for what our files use, written out here so that tests need no network.
 */
const nonEmptyList = { type: 'array', minItems: 1 };
const licence = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path: { type: 'string' } },
};
const source = {
  type: 'object',
  minProperties: 1,
  properties: { title: { type: 'string' }, path: { type: 'string' }, email: { type: 'string' }, version: { type: 'string' } },
};
/** A path is a URL, or relative with slashes and without dots that climb or hide (Data Package: data location). */
const path = { type: 'string', pattern: '^(?=^[^./~])(^((?!\\.{2}).)*$).*$' };
const schemaReference = { oneOf: [{ type: 'object', required: ['fields'] }, path] };

export const DATA_PACKAGE_PROFILE = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: { type: 'string' },
    description: { type: 'string' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    created: { type: 'string', format: 'date-time' },
    keywords: { ...nonEmptyList, items: { type: 'string' } },
    licenses: { ...nonEmptyList, items: licence },
    sources: { ...nonEmptyList, items: source },
    resources: {
      ...nonEmptyList,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          type: { const: 'table' },
          path,
          title: { type: 'string' },
          description: { type: 'string' },
          format: { type: 'string' },
          mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
          encoding: { type: 'string' },
          schema: schemaReference,
          sources: { ...nonEmptyList, items: source },
          licenses: { ...nonEmptyList, items: licence },
        },
        if: { properties: { type: { const: 'table' } }, required: ['type'] },
        then: { required: ['schema'] },
      },
    },
  },
};

const fieldNames = { ...nonEmptyList, items: { type: 'string' }, uniqueItems: true };
const whole = { type: 'integer', minimum: 0 };

export const TABLE_SCHEMA_PROFILE = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    missingValues: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    primaryKey: fieldNames,
    uniqueKeys: { ...nonEmptyList, items: fieldNames },
    foreignKeys: {
      ...nonEmptyList,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: fieldNames,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: { type: 'string' }, fields: fieldNames },
          },
        },
      },
    },
    fields: {
      ...nonEmptyList,
      items: {
        type: 'object',
        required: ['name', 'type'],
        properties: {
          name: { type: 'string', minLength: 1 },
          title: { type: 'string' },
          description: { type: 'string' },
          example: { type: 'string' },
          type: { enum: ['string', 'integer', 'number', 'date', 'year'] },
          format: { type: 'string' },
          missingValues: { type: 'array', items: { type: 'string' } },
          constraints: {
            type: 'object',
            additionalProperties: false,
            properties: {
              required: { type: 'boolean' },
              unique: { type: 'boolean' },
              pattern: { type: 'string', format: 'regex' },
              enum: { ...nonEmptyList, uniqueItems: true },
              minLength: whole,
              maxLength: whole,
              minimum: { type: ['string', 'number'] },
              maximum: { type: ['string', 'number'] },
            },
          },
        },
        allOf: [
          // Length and pattern are constraints of text, limits are constraints of what can be ordered.
          { if: { properties: { type: { enum: ['integer', 'number', 'date', 'year'] } } }, then: forbid('minLength', 'maxLength') },
          { if: { properties: { type: { enum: ['string'] } } }, then: forbid('minimum', 'maximum') },
          // Only text and dates have a format here.
          { if: { properties: { type: { enum: ['integer', 'number', 'year'] } } }, then: { not: { required: ['format'] } } },
        ],
      },
    },
  },
};

function forbid(...names: string[]) {
  return { properties: { constraints: { not: { anyOf: names.map((name) => ({ required: [name] })) } } } };
}
