import { findLine } from './entry';
import type { Entry } from './entry';
import type { StoredCodeList } from './code-list-body';
import type { Register } from './register';
import { RegisterError } from './register-error';

/** The code lists of an entry by id. An id that the entry does not name is left out. */
export async function readLists(
  register: Register,
  entry: Entry,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, StoredCodeList>> {
  const lines = [...new Set(ids)].map((id) => findLine(entry, id)).filter((line) => line !== undefined);
  const lists = await Promise.all(lines.map(({ hash }) => readList(register, hash)));
  return new Map(lists.map((list) => [list.id, list]));
}

/** The code list of a content hash that an entry names, and which must therefore be there. */
export async function readList(register: Register, hash: string): Promise<StoredCodeList> {
  const body = await register.body(hash);
  if (body === undefined) {
    throw new RegisterError('damaged', `Body ${hash} is named by an entry but not stored`);
  }
  return body.list;
}
