/** Which parts hold the comments of a sheet. */
import type { PartRelationship } from '../package/package';

/** The part of their words; undefined when the sheet has none. */
export function commentsPartOf(related: readonly PartRelationship[]): string | undefined {
  return related.find(({ type }) => type === 'comments')?.target;
}

/**
 * The part of their boxes, which it shares with form controls and the like. A sheet may have another of its kind, for
 * the pictures of its header and footer: which is which its elements say.
 *
 * @param id of the relationship that the sheet's `legacyDrawing` names
 */
export function boxesOf(id: string | undefined, related: readonly PartRelationship[]): string | undefined {
  return id === undefined ? undefined : related.find((relationship) => relationship.id === id)?.target;
}
