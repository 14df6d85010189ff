import { packList } from './body';
import type { PackedList } from './body';
import type { StoredCodeList } from './code-list-body';
import { NO_HASH, findLine, sealEntry } from './entry';
import type { Entry, ManifestLine } from './entry';
import type { WritableRegister } from './register';
import { RegisterError } from './register-error';

export interface Publication {
  readonly lists: readonly StoredCodeList[];
  readonly by: string;
  readonly reason: string;
  /** New for every publication, the same when it is tried again. */
  readonly requestId: string;
  readonly at: Date;
}

export interface Published {
  /** The entry that holds the lists as published. */
  readonly entry: number;
  /** Whether a new entry was needed. */
  readonly changed: boolean;
}

/** Each lost race means that another publisher got through, so this many in a row is not a race but a fault. */
const ATTEMPTS = 50;

/**
 * Publishes code lists: all of them in one new entry, or none. Lists of the register that are not named stay as
 * they are. Content that is already the newest makes no entry, so it is safe to run at every deployment and start.
 * Run again with its request id, it finds the entry that it made, whatever was published since; where it made none,
 * nothing remembers it.
 */
export async function publish(register: WritableRegister, publication: Publication): Promise<Published> {
  const lists = publication.lists.map((list) => ({ list, body: packList(list) }));
  refuseTwice(publication.lists);
  const stored = new Set<string>();
  let searched = 0;

  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const head = await register.head();
    // Up to the newest entry read, and no further: if our own comes in after it, its number is the one we try to take.
    const upTo = head?.n ?? 0;
    const own = await register.findRequest(publication.requestId, { after: searched, upTo });
    if (own !== undefined) {
      return { entry: own, changed: true };
    }
    searched = upTo;
    const changed = lists.filter(({ list, body }) => (head && findLine(head, list.id))?.hash !== body.hash);
    if (head !== undefined && changed.length === 0) {
      return { entry: head.n, changed: false };
    }
    // Bodies first: until the entry is written nobody sees them.
    await storeAll(
      register,
      changed.map(({ body }) => body).filter(({ hash }) => !stored.has(hash)),
    );
    changed.forEach(({ body }) => stored.add(body.hash));

    const entry = nextEntry(head, changed, publication);
    if (await register.append(entry)) {
      return { entry: entry.n, changed: true };
    }
  }
  throw new RegisterError('contended', `No free entry in ${ATTEMPTS} attempts`);
}

interface ListToPublish {
  readonly list: StoredCodeList;
  readonly body: PackedList;
}

function nextEntry(
  head: Entry | undefined,
  changed: readonly ListToPublish[],
  publication: Publication,
): Entry {
  const at = publication.at.toISOString();
  const lines = new Map<string, ManifestLine>((head?.manifest ?? []).map((line) => [line.id, line]));
  for (const { list, body } of changed) {
    const { codes, ...summary } = list;
    lines.set(list.id, {
      ...summary,
      count: codes.length,
      hash: body.hash,
      status: 'active',
      effectiveFrom: at.slice(0, 10),
    });
  }
  return sealEntry({
    n: (head?.n ?? 0) + 1,
    previousHash: head?.hash ?? NO_HASH,
    action: 'publish',
    changes: changed.map(({ list, body }) => {
      const from = head && findLine(head, list.id)?.hash;
      return { id: list.id, ...(from === undefined ? {} : { from }), to: body.hash };
    }),
    manifest: [...lines.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    by: publication.by,
    at,
    reason: publication.reason,
    requestId: publication.requestId,
  });
}

/** Eight at a time: a first publication has some hundred bodies, and the table takes them faster than one by one. */
async function storeAll(register: WritableRegister, bodies: readonly PackedList[]): Promise<void> {
  const waiting = [...bodies];
  const store = async () => {
    for (let body = waiting.shift(); body !== undefined; body = waiting.shift()) {
      await register.putBody(body);
    }
  };
  await Promise.all(Array.from({ length: 8 }, store));
}

function refuseTwice(lists: readonly StoredCodeList[]): void {
  const ids = new Set(lists.map(({ id }) => id));
  if (ids.size !== lists.length) {
    throw new Error('A code list is named twice in one publication');
  }
}
