/**
 * The right answer to a case, kept beside it: `NAME.json` for `NAME.csv` or `NAME.xlsx`. It is written by hand from what the
 * standard, the service or Excel says of such a file, never copied from what the program happened to print.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const words = z.array(z.string().min(3)).default([]);

const answerSchema = z.strictObject({
  /** The kind of file this is an example of, and what is right, in a sentence. */
  about: z.string().min(20),
  /** Options for the check, such as `["--collection", "swc"]`. */
  arguments: z.array(z.string()).default([]),
  /** What the check ends with; at 2 nothing need be recognised. */
  status: z.literal([0, 1, 2]),
  /** Each table that was checked, such as `Staff: swc/staff-2023, 12 rows`. */
  tables: z.array(z.string()).default([]),
  /** What is said of headings, such as `warning missing-optional`. */
  headings: z.array(z.string()).default([]),
  /**
   * All findings by sheet, row and column: `K3 error swc/4180 unknown-code`, the reason left out where there is none. Cells
   * under one another of which the same is found go together (`K3:K9 error ...`). Where several sheets are checked the
   * sheet's name comes before the cell: `Staff!K3`.
   */
  findings: z.array(z.string()).default([]),
  /** What is offered for some cells, such as `"I3": ["BAFR (sure)", "BOTH"]`; cells not named may be offered anything. */
  suggestions: z.record(z.string(), z.array(z.string())).default({}),
  /** Parts of what must be printed for people (both streams; line breaks and runs of spaces count as one space). */
  says: words,
  /** Parts that must not be. */
  neverSays: words,
  /** The copy that is saved; left out, none is. */
  saved: z
    .strictObject({
      /** Options besides `--out`. */
      arguments: z.array(z.string()).default(['--fix', 'safe']),
      /** Extension of the copy, where it is not the file's own. */
      as: z.string().optional(),
      status: z.literal([0, 1, 2]),
      /** Of a workbook: what cells hold that hold something else now, such as `"Staff!K3": "2020-05-12"`; no others may. */
      cells: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).default({}),
      /**
       * Of a text file: the lines, by number, that are other bytes now; all others stay byte for byte. Shown as UTF-8 if
       * they are that, otherwise with one character a byte (Latin-1).
       */
      lines: z.record(z.string(), z.string()).default({}),
      says: words,
      neverSays: words,
    })
    .optional(),
});

export type Answer = z.infer<typeof answerSchema>;

export function readAnswer(path: string): Answer {
  const read = answerSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(`${path}: ${z.prettifyError(read.error)}`);
  return read.data;
}
