import * as z from 'zod';
import { severitySchema } from './severity';

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

/** The rule that a constraint of a field stands for. */
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
  /** Named form that the engine knows (`core/values/forms.ts`), such as nino, postcode, half-units. */
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
  /** In the collection's XML it stands even when it is empty; any other is left out where it has no value. */
  writtenEmpty: z.boolean().optional(),
  /** The n-th of a repeating pair, such as QUALACH04: made from the layout's `repeats`. */
  repeated: z.boolean().optional(),
});
export type Field = z.infer<typeof fieldSchema>;
