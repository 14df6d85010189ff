import type { CodeListAnswer, Layout } from '../../core/api/shapes';
import type { CodeLists } from '../code-lists/loaded-lists';

/** The lists that a layout's columns are filled from. One that can't be had is left out: its columns then do without. */
export async function listsOfLayout(
  codeList: (id: string) => Promise<CodeListAnswer | undefined>,
  { fields }: Pick<Layout, 'fields'>,
): Promise<CodeLists> {
  const ids = new Set(fields.flatMap((field) => field.codeList ?? []));
  const answers = await Promise.all([...ids].map((id) => codeList(id)));
  return new Map(answers.flatMap((list) => (list === undefined ? [] : [[list.id, list] as const])));
}
