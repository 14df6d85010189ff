import * as z from 'zod';

/**
 * One cell as every host hands it over. A date cell is `{date}` in ISO form (`2026-09-30`, with `T09:30:00`
 * only when the cell holds a time of day too); an error cell is `{error}` with Excel's word (`#N/A`). A number
 * is a number cell, a string is text exactly as typed, null is an empty cell. `{error: 'not calculated'}` is a cell with
 * a formula whose result no program has stored.
 */
export type CellValue =
  string | number | boolean | null | { readonly date: string } | { readonly error: string };

/** In the place of Excel's word for an error: the file holds a formula, and not what it gives. */
export const NOT_CALCULATED = 'not calculated';
export type NotCalculated = typeof NOT_CALCULATED;

/**
 * One column, dictionary-encoded: `values` holds each distinct cell once, `index` the position in `values` of
 * every row, as base64 of little-endian unsigned integers: 1 byte a row when there are at most 256 values, 2 up
 * to 65,536, else 4. Without `index`, `values` holds the rows themselves.
 * The values are checked by `decodeColumn`, not here: a schema run over every value would cost more than the check.
 */
export const encodedColumnSchema = z.strictObject({
  field: z.string().min(1).max(100).describe('Name of the field in the layout, such as NINUMBER'),
  values: z.custom<CellValue[]>(Array.isArray, 'is not a list').meta({ type: 'array' }),
  index: z.string().optional(),
});
export type EncodedColumn = z.infer<typeof encodedColumnSchema>;

/** Whether the cells come from a workbook, where cells have types, or from a text file (CSV), where all is text. */
export const sourceSchema = z.enum(['workbook', 'text']);
