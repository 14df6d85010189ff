import type { ApiClient } from '../../service/api-client';
import type { CodeLists } from '../../code-lists/loaded-lists';
import { codeListSource } from '../../code-lists/load-code-lists';

/** The lists of these ids besides those at hand; one that can't be had is done without. */
export async function loadLists(
  api: Pick<ApiClient, 'codeList'>,
  ids: readonly string[],
  known: CodeLists,
): Promise<CodeLists> {
  const source = codeListSource(api);
  const lists = await Promise.all(ids.filter((id) => !known.has(id)).map(source));
  return new Map([
    ...known,
    ...lists.flatMap((list) => (list === undefined ? [] : [[list.id, list] as const])),
  ]);
}
