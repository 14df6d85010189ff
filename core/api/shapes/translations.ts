import * as z from 'zod';
import { isoDateSchema } from './iso-date';
import { LIMITS } from '../limits';

const askedCodeSchema = z.string().max(LIMITS.cellLength);

/**
 * Codes to be translated by a map, in FHIR terminology's words (ConceptMap `$translate`): either `code` or `codes`.
 * They travel in the body because an address is logged on the way.
 */
export const translateRequestSchema = z
  .strictObject({
    code: askedCodeSchema.optional(),
    codes: z.array(askedCodeSchema).min(1).max(LIMITS.codes).optional(),
    reverse: z.boolean().optional().describe("From the collection's codes to the standard's"),
    on: isoDateSchema.optional().describe('Say which codes are not in force on this day'),
  })
  .refine(({ code, codes }) => (code === undefined) !== (codes === undefined), {
    error: 'holds neither or both of "code" and "codes"',
  })
  .meta({ oneOf: [{ required: ['code'] }, { required: ['codes'] }] });
export type TranslateRequest = z.infer<typeof translateRequestSchema>;

/**
 * How the code asked about (the source) stands to the code found (the target), whichever way the map is read: asked
 * in reverse, the collection's code is the source. Words of FHIR's concept-map-relationship (R5), but for
 * `not-related-to`: a map of the standard names no code that is expressly wrong, so there is no match to say it of.
 */
export const relationshipSchema = z.enum([
  'equivalent',
  'source-is-narrower-than-target',
  'source-is-broader-than-target',
]);
export type Relationship = z.infer<typeof relationshipSchema>;

/** A code that stands for the one asked about. */
export const translationMatchSchema = z.strictObject({
  relationship: relationshipSchema,
  code: z.string(),
  label: z.string(),
});
export type TranslationMatch = z.infer<typeof translationMatchSchema>;

/** What one code is on the other side of a map. */
export const translationSchema = z.strictObject({
  /** Whether there is a code to give. */
  result: z.boolean(),
  /** Plain words, when there is none, or it is not exact, or a code is not in force on the day asked about. */
  message: z.string().optional(),
  /** Codes that mean the same come first. Asked in reverse there may be many. */
  match: z.array(translationMatchSchema),
});
export type Translation = z.infer<typeof translationSchema>;

/** The codes on the other side of a map, of the register's entry named. */
export const translateAnswerSchema = z.strictObject({
  entry: z.int().min(0).describe('Entry of the register whose code lists were used'),
  /** One for each code asked about, in the same order. What was asked is not said back. */
  results: z.array(translationSchema),
});
export type TranslateAnswer = z.infer<typeof translateAnswerSchema>;
