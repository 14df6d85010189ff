import * as z from 'zod';
import { codeListSummarySchema, isoDateSchema } from '../../core/api/shapes';
import { sha256 } from './body';
import { canonicalJson } from './canonical-json';
import { codeListIdSchema } from './code-list-body';
import { RegisterError } from './register-error';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** The hash before the first entry's. */
export const NO_HASH = '0'.repeat(64);

/** A code list as an entry names it: all that is shown of it without its codes. */
export const manifestLineSchema = codeListSummarySchema.extend({
  id: codeListIdSchema,
  hash: hashSchema,
  status: z.enum(['active', 'retired']),
  /** The day from which this content is used. */
  effectiveFrom: isoDateSchema,
});
export type ManifestLine = z.infer<typeof manifestLineSchema>;

/**
 * An entry of the register: the version of everything. It names every list's content, so that a release of many
 * lists is one write, and a way back is a new entry naming older content. The order of entries is their number;
 * `at` is for people (clocks differ).
 */
export const entrySchema = z.strictObject({
  n: z.int().min(1).max(99_999_999),
  previousHash: hashSchema,
  /** SHA-256 of the canonical JSON of all the rest: each entry thus vouches for those before it. */
  hash: hashSchema,
  action: z.enum(['publish']),
  changes: z.array(
    z.strictObject({ id: codeListIdSchema, from: hashSchema.optional(), to: hashSchema.optional() }),
  ),
  /** Ordered by id, each list once. */
  manifest: z.array(manifestLineSchema),
  by: z.string().min(1).max(200),
  approvedBy: z.string().min(1).max(200).optional(),
  at: z.iso.datetime(),
  reason: z.string().min(1).max(1000),
  /** Made by the publisher: a repeated write of the same request is the same write. */
  requestId: z.string().min(1).max(100),
});
export type Entry = z.infer<typeof entrySchema>;

/** Closes an entry with its hash. */
export function sealEntry(entry: Omit<Entry, 'hash'>): Entry {
  return entrySchema.parse({ ...entry, hash: hashOf(entry) });
}

/** Reads an entry from storage: its form and its own hash are verified. */
export function openEntry(stored: unknown): Entry {
  const read = entrySchema.safeParse(stored);
  if (!read.success) {
    throw new RegisterError('damaged', 'An entry of the register is not of the form of an entry');
  }
  const { hash, ...rest } = read.data;
  if (hashOf(rest) !== hash) {
    throw new RegisterError('damaged', `Entry ${rest.n} does not have its hash`);
  }
  return read.data;
}

/** The manifest's line of a code list; undefined when the register never held it. */
export function findLine(entry: Entry, id: string): ManifestLine | undefined {
  return entry.manifest.find((line) => line.id === id);
}

function hashOf(entry: Omit<Entry, 'hash'>): string {
  return sha256(canonicalJson(entry));
}
