import type { Code } from '../../../core/api/shapes';
import type { StoredCodeList } from '../../../functions/register/code-list-body';
import type { Publication } from '../../../functions/register/publish';

/** A small code list; `codes` as pairs of code and label. */
export function codeList(
  id: string,
  codes: readonly (readonly [string, string])[] = [['1', 'One']],
): StoredCodeList {
  return {
    id,
    title: `List ${id}`,
    collection: 'standard',
    complete: true,
    source: 'made up for a test',
    codes: codes.map(([code, label]): Code => ({ code, label })),
  };
}

export const AT = new Date('2026-11-22T09:30:00.000Z');

export function publication(requestId: string, lists: readonly StoredCodeList[]): Publication {
  return { lists, by: 'tester', reason: 'A test', requestId, at: AT };
}
