/**
 * The shapes that cross the wire: the only file of `functions` that `addin` may import, and types alone.
 * Each schema is the single definition of its shape; OpenAPI is generated from them.
 */
import * as z from 'zod';

/** Limits of one request. A request over one of them is answered 413 or 400 with a problem that names the limit. */
export const LIMITS = {
  /** Rows in one `POST /checks`. */
  rows: 10_000,
  /** Rows of all tables together in one `POST /checks/relations`. */
  relationRows: 300_000,
  columns: 300,
  tables: 50,
  /** Characters in one cell: Excel's own limit. */
  cellLength: 32_767,
  /** Bytes of the body as it arrives (Lambda takes 6 MB, and a packed body arrives in base64). */
  bodyBytes: 4_500_000,
  /** Bytes of the body once unpacked. */
  unpackedBytes: 24_000_000,
} as const;

/**
 * One cell as every host hands it over. A date cell is `{date}` in ISO form (`2026-09-30`, with `T09:30:00`
 * only when the cell holds a time of day too); an error cell is `{error}` with Excel's word (`#N/A`). A number
 * is a number cell, a string is text exactly as typed, null is an empty cell.
 */
export type CellValue =
  string | number | boolean | null | { readonly date: string } | { readonly error: string };

/**
 * One column, dictionary-encoded: `values` holds each distinct cell once, `index` the position in `values` of
 * every row, as base64 of little-endian unsigned integers: 1 byte a row when there are at most 256 values, 2 up
 * to 65,536, else 4. Without `index`, `values` holds the rows themselves.
 * The values are checked by `decodeColumn`, not here: a schema run over every value would cost more than the check.
 */
export const encodedColumnSchema = z.strictObject({
  field: z.string().min(1).max(100).describe('Name of the field in the layout, such as NINUMBER'),
  values: z.custom<CellValue[]>(Array.isArray, 'must be a list').meta({ type: 'array' }),
  index: z.string().optional(),
});
export type EncodedColumn = z.infer<typeof encodedColumnSchema>;

export const isoDateSchema = z.iso.date();

/** Whether the cells come from a workbook, where cells have types, or from a text file (CSV), where all is text. */
export const sourceSchema = z.enum(['workbook', 'text']);

export const checkRequestSchema = z.strictObject({
  layout: z.string().min(1).max(100),
  referenceDate: isoDateSchema,
  source: sourceSchema,
  rows: z.int().min(0).max(LIMITS.rows),
  columns: z.array(encodedColumnSchema).min(1).max(LIMITS.columns),
});
export type CheckRequest = z.infer<typeof checkRequestSchema>;

/**
 * What is wrong with a cell, when the fault lies in the cell alone; the pane has the words for each. Absent when
 * the rule's own message says it all.
 */
export const REASONS = [
  'blank',
  'not-in-list',
  'retired',
  'not-yet-valid',
  'label-not-code',
  'letter-case',
  'spaces',
  'hidden-characters',
  'lost-leading-zero',
  'extra-leading-zero',
  'not-a-number',
  'not-whole',
  'too-many-decimals',
  'too-small',
  'too-large',
  'too-long',
  'wrong-form',
  'not-a-date',
  'impossible-date',
  'other-date-form',
  'two-digit-year',
  'date-with-time',
  'date-not-code',
  'number-not-date',
  'number-as-text',
  'true-false',
  'excel-error',
  'not-unique',
  'not-found',
] as const;
export const reasonSchema = z.enum(REASONS);
export type Reason = z.infer<typeof reasonSchema>;

/**
 * Findings of one rule in one column. `rows` are positions in the request, from 0, as steps: a positive number is
 * the distance from the last row to the next (from -1 to begin with), a negative number -n adds the n rows that
 * follow. `[3, 4, -2]` is rows 2, 6, 7, 8. No cell value comes back: the asker has them.
 */
export const findingGroupSchema = z.strictObject({
  rule: z.string(),
  field: z.string(),
  reason: reasonSchema.optional(),
  rows: z.array(z.int()),
});
export type FindingGroup = z.infer<typeof findingGroupSchema>;

export const checkAnswerSchema = z.strictObject({
  entry: z.int().min(0).describe('Entry of the register whose code lists were used'),
  findings: z.array(findingGroupSchema),
  /** Rows with nothing in any column sent: not checked. Steps as in a group. */
  blankRows: z.array(z.int()),
});
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;

export const relationTableSchema = z.strictObject({
  id: z.string().min(1).max(100).describe("The asker's own name for the table, given back in the answer"),
  layout: z.string().min(1).max(100),
  source: sourceSchema,
  rows: z.int().min(0).max(LIMITS.relationRows),
  columns: z.array(encodedColumnSchema).max(LIMITS.columns),
});
export type RelationTable = z.infer<typeof relationTableSchema>;

/** Key columns only (a layout's `keys`) of all tables of a workbook, for the rules that compare rows. */
export const relationsRequestSchema = z.strictObject({
  referenceDate: isoDateSchema,
  tables: z.array(relationTableSchema).min(1).max(LIMITS.tables),
});
export type RelationsRequest = z.infer<typeof relationsRequestSchema>;

export const relationFindingGroupSchema = findingGroupSchema.extend({
  table: z.string(),
  /** For each row in turn, the row it clashes with; -1 where there is none to name. */
  related: z.array(z.int()).optional(),
  /** The table of the related rows, when not this one. */
  relatedTable: z.string().optional(),
});
export type RelationFindingGroup = z.infer<typeof relationFindingGroupSchema>;

export const relationsAnswerSchema = z.strictObject({
  entry: z.int().min(0),
  findings: z.array(relationFindingGroupSchema),
});
export type RelationsAnswer = z.infer<typeof relationsAnswerSchema>;

export const severitySchema = z.enum(['error', 'query', 'warning']);
export type Severity = z.infer<typeof severitySchema>;

/** One code of a list. A code is in force from `validFrom` to `validTo`, both days included. */
export const codeSchema = z.strictObject({
  code: z.string(),
  label: z.string(),
  validFrom: isoDateSchema.optional(),
  validTo: isoDateSchema.optional(),
  broader: z.string().optional(),
});
export type Code = z.infer<typeof codeSchema>;

export const codeListSummarySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  collection: z.string(),
  count: z.int(),
  /** False when the list is known to lack codes: a code not in it is then a query, not an error. */
  complete: z.boolean(),
  source: z.string(),
  note: z.string().optional(),
  /** SHA-256 of the body, in hexadecimal: names this very content for ever. */
  hash: z.string(),
});
export type CodeListSummary = z.infer<typeof codeListSummarySchema>;

export const codeListsAnswerSchema = z.strictObject({
  entry: z.int(),
  codeLists: z.array(codeListSummarySchema),
});
export type CodeListsAnswer = z.infer<typeof codeListsAnswerSchema>;

export const codeListAnswerSchema = codeListSummarySchema.extend({
  entry: z.int(),
  /** How many codes match `on` and `filter`; `codes` may hold fewer when `count` was given. */
  total: z.int(),
  codes: z.array(codeSchema),
});
export type CodeListAnswer = z.infer<typeof codeListAnswerSchema>;

export const codeListQuerySchema = z.strictObject({
  on: isoDateSchema.optional(),
  asOf: z.coerce.number().int().min(1).optional(),
  filter: z.string().max(200).optional(),
  count: z.coerce.number().int().min(0).max(100_000).optional(),
});
export type CodeListQuery = z.infer<typeof codeListQuerySchema>;

/** A data item of the standard. */
export const itemSchema = z.strictObject({
  id: z.string(),
  recordType: z.string(),
  name: z.string(),
  definition: z.string(),
  class: z.enum(['Universal', 'Common', 'Sector specific']),
  status: z.string(),
  type: z.string(),
  format: z.string().optional(),
  codeList: z.string().optional(),
  aliases: z.array(z.string()),
  source: z.string(),
  note: z.string().optional(),
});
export type Item = z.infer<typeof itemSchema>;

/** The constraints a field can state as data; each names the rule (number and severity) it stands for. */
export const CONSTRAINTS = [
  'required',
  'wholeNumber',
  'codeList',
  'form',
  'maxLength',
  'minimum',
  'maximum',
] as const;
export type Constraint = (typeof CONSTRAINTS)[number];

export const ruleReferenceSchema = z.strictObject({
  id: z.string(),
  severity: severitySchema,
});

/** A column of a layout. Names are the exact headings of the collection's file. */
export const fieldSchema = z.strictObject({
  name: z.string(),
  title: z.string(),
  description: z.string().optional(),
  example: z.string().optional(),
  /** Table Schema type. A coded column is a string with a code list. */
  type: z.enum(['string', 'integer', 'number', 'date', 'year']),
  /** Item of the standard that the column carries, such as P080. */
  item: z.string().optional(),
  codeList: z.string().optional(),
  /**
   * Whether codes are checked depends on other cells, or the cell holds more than a code (`1;2024`), so a rule
   * does it. The list is then for help and for the picker alone.
   */
  codesCheckedByRule: z.boolean().optional(),
  /** Named form that the engine knows (`functions/checks/forms.ts`), such as nino, postcode, half-units. */
  form: z.string().optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      maxLength: z.int().optional(),
      minimum: z.union([z.number(), z.string()]).optional(),
      maximum: z.union([z.number(), z.string()]).optional(),
      pattern: z.string().optional(),
    })
    .optional(),
  /** Which rule each constraint stands for. A constraint without one stands for `standard/<constraint>`. */
  rules: z.partialRecord(z.enum(CONSTRAINTS), ruleReferenceSchema).optional(),
  /** Other headings by which people call the column. */
  aliases: z.array(z.string()).optional(),
  /** The column may be left out of the file. */
  optionalColumn: z.boolean().optional(),
  /** The n-th of a repeating pair, such as QUALACH04: made from the layout's `repeats`. */
  repeated: z.boolean().optional(),
});
export type Field = z.infer<typeof fieldSchema>;

export const layoutSchema = z.strictObject({
  /** `<collection>/<name>`, such as asc-wds/worker; the standard's own are standard/person and so on. */
  id: z.string(),
  collection: z.string(),
  title: z.string(),
  description: z.string().optional(),
  /** What the layouts of one table share over the years, such as csww/worker; absent when there is only one. */
  family: z.string().optional(),
  /** Reference dates that the layout is for, both days included; the reference date of a check picks the year's. */
  validFrom: isoDateSchema.optional(),
  validTo: isoDateSchema.optional(),
  /** Why findings in this layout do not cover all of it, in plain words; absent when they do. */
  partial: z.string().optional(),
  fields: z.array(fieldSchema),
  /** Columns that older files of this layout had: recognised, named as retired, not checked. */
  retired: z.array(z.strictObject({ name: z.string(), title: z.string(), note: z.string() })).optional(),
  /** Repeating columns after the last field: `QUALACH{nn}` from 4 to 99, made like the field named `like`. */
  repeats: z
    .array(
      z.strictObject({ name: z.string(), title: z.string(), like: z.string(), from: z.int(), to: z.int() }),
    )
    .optional(),
  /** Rows whose `field` holds one of `codes` are checked in the fields `keeps` alone. */
  exempt: z
    .strictObject({
      field: z.string(),
      codes: z.array(z.string()),
      keeps: z.array(z.string()),
      reason: z.string(),
    })
    .optional(),
  primaryKey: z.array(z.string()).optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()),
        reference: z.strictObject({ layout: z.string(), fields: z.array(z.string()) }),
        rule: ruleReferenceSchema.optional(),
      }),
    )
    .optional(),
  /** Fields that the rules comparing rows need: what goes to `POST /checks/relations`. */
  keys: z.array(z.string()),
});
export type Layout = z.infer<typeof layoutSchema>;

export const ruleInfoSchema = z.strictObject({
  /** `<collection>/<number in its source>`, such as asc-wds/worker-1290-1. */
  id: z.string(),
  collection: z.string(),
  layouts: z.array(z.string()),
  severity: severitySchema,
  /** Fields it reads; a finding is placed on the first. */
  fields: z.array(z.string()),
  kind: z.enum(['field', 'cell', 'row', 'relation', 'heading', 'not-checked']),
  /** The condition that right data meet, in plain words. */
  condition: z.string(),
  /**
   * What is said to the user. `{value}` is the cell's value as typed, `{FIELD}` another cell's of the row with its
   * label, `{heading FIELD}` the column's letter and heading, `{row}` the related row, `{characters}` the characters
   * of the value that plain names do not have.
   */
  message: z.string(),
  source: z.string(),
  /** Why it can't be checked from a file (kind not-checked), or how we are stricter than the service. */
  note: z.string().optional(),
});
export type RuleInfo = z.infer<typeof ruleInfoSchema>;

export const collectionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  description: z.string(),
  source: z.string(),
});
export type Collection = z.infer<typeof collectionSchema>;

/** One line of a map: how a code of the standard is written in a collection. */
export const mappingSchema = z.strictObject({
  code: z.string(),
  /** Absent when the relation is none. */
  collectionCode: z.string().optional(),
  /** What the collection's code is to the standard's. */
  relation: z.enum(['equal', 'broader', 'narrower', 'none']),
  /** Why, where the codes are not equal. */
  note: z.string().optional(),
});

/** How the codes of one list of the standard are written in a collection. */
export const codeMapSchema = z.strictObject({
  /** `<standard list>--<collection's list>`. */
  id: z.string(),
  collection: z.string(),
  codeList: z.string(),
  collectionCodeList: z.string(),
  mappings: z.array(mappingSchema).readonly(),
});
export type CodeMap = z.infer<typeof codeMapSchema>;

export const standardAnswerSchema = z.strictObject({
  version: z.string(),
  entry: z.int(),
  collections: z.array(collectionSchema),
  items: z.array(itemSchema),
  /** The standard's record types (standard/...) and every collection's layouts. */
  layouts: z.array(layoutSchema),
  rules: z.array(ruleInfoSchema),
  codeLists: z.array(codeListSummarySchema),
  /** Absent from a service older than the maps. */
  maps: z.array(codeMapSchema).optional(),
});
export type StandardAnswer = z.infer<typeof standardAnswerSchema>;

/** RFC 9457 problem details, the body of every error answer (application/problem+json). */
export const problemSchema = z.strictObject({
  type: z.string().describe('urn:workforce-standard:problem:<code>'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('Plain words: what is wrong and what to do. Never a cell value.'),
  instance: z.string().optional(),
  limit: z.number().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
