import * as z from 'zod';
import { severitySchema } from './severity';

/**
 * What a rule on headings asks, so that it is known without its number. Of a file that is known by its heading row:
 * `heading-row` that the row is the layout's, in its order; `numbering` that columns which repeat count up without gaps;
 * `first-characters` that the file begins with its headings. Of a file of records: `item-order` that the items of a
 * record stand in the layout's order; `no-empty-items` that none is there without a value. Of any: `columns` that the
 * rule's fields have columns.
 */
export const HEADING_ASKS = [
  'heading-row',
  'numbering',
  'first-characters',
  'item-order',
  'no-empty-items',
  'columns',
] as const;
export type HeadingAsk = (typeof HEADING_ASKS)[number];

/** What people are told of a rule: its number in its source, how binding it is, what it asks, and the words when it fails. */
export const ruleInfoSchema = z.strictObject({
  /** `<collection>/<number in its source>`, such as asc-wds/worker-1290-1. */
  id: z.string(),
  collection: z.string(),
  layouts: z.array(z.string()),
  severity: severitySchema,
  /** Fields it reads; a finding is placed on the first. */
  fields: z.array(z.string()),
  kind: z.enum(['field', 'cell', 'row', 'relation', 'heading', 'not-checked']),
  /** Of a rule on headings (kind heading) what it asks. */
  asks: z.enum(HEADING_ASKS).optional(),
  /** The condition that right data meet, in plain words. */
  condition: z.string(),
  /**
   * What is said to the user. `{value}` is the cell's value as typed, `{FIELD}` another cell's of the row with its
   * label, `{heading FIELD}` the column's letter and heading, `{row}` the related row, `{characters}` the characters
   * of the value that plain names do not have.
   */
  message: z.string(),
  /** What the cell holds is ignored, or must not be there: empty, it meets the condition. */
  clears: z.boolean().optional(),
  /** How its first field is to be written, where the rule and not the column says so: a form such as `nino-with-suffix`. */
  form: z.string().optional(),
  source: z.string(),
  /** Why it can't be checked from a file (kind not-checked), or how we are stricter than the service. */
  note: z.string().optional(),
});
export type RuleInfo = z.infer<typeof ruleInfoSchema>;
