import * as z from 'zod';
import { fieldSchema, ruleReferenceSchema } from './fields';
import { isoDateSchema } from './iso-date';

/** The columns of one table: a record type of the standard, or a file of a collection. */
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
  /** What a row is called in the collection's XML file, such as CSWWWorker; absent where the file is no XML. */
  records: z.array(z.string()).optional(),
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
