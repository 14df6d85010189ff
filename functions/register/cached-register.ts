import type { UnpackedBody } from './body';
import type { Entry } from './entry';
import { LruCache } from './lru-cache';
import type { Register } from './register';

export interface CacheOptions {
  /** Milliseconds now: only differences count. */
  readonly now: () => number;
  /** How long the newest entry is taken as newest. At most 60 s: an administrator's change must reach every sheet. */
  readonly headMilliseconds?: number;
  /** Bytes of canonical JSON kept. In memory a list weighs some four times as much. */
  readonly bodyBytes?: number;
}

/**
 * A register that remembers. Bodies and numbered entries never change, so they are kept for as long as there is
 * room; the newest entry is kept for a minute. A failed read is not remembered.
 */
export function createCachedRegister(register: Register, options: CacheOptions): Register {
  const { now, headMilliseconds = 60_000, bodyBytes = 48_000_000 } = options;
  const bodies = new LruCache<string, UnpackedBody>(bodyBytes);
  const entries = new LruCache<number, Entry>(20);
  const reading = new Map<string, Promise<UnpackedBody | undefined>>();
  let head: { readonly entry: Promise<Entry | undefined>; readonly at: number } | undefined;

  function readHead(): Promise<Entry | undefined> {
    const asked = { entry: register.head(), at: now() };
    head = asked;
    const forget = () => {
      head = head === asked ? undefined : head;
    };
    // An empty register is not remembered either: the first publication should be seen at once.
    asked.entry.then((entry) => entry === undefined && forget(), forget);
    return asked.entry;
  }

  async function readBody(hash: string): Promise<UnpackedBody | undefined> {
    const body = await register.body(hash);
    if (body !== undefined) {
      bodies.set(hash, body, body.bytes);
    }
    return body;
  }

  return {
    head() {
      return head !== undefined && now() - head.at < headMilliseconds ? head.entry : readHead();
    },

    async entry(n) {
      const kept = entries.get(n);
      if (kept !== undefined) {
        return kept;
      }
      const entry = await register.entry(n);
      if (entry !== undefined) {
        entries.set(n, entry);
      }
      return entry;
    },

    async body(hash) {
      const kept = bodies.get(hash);
      if (kept !== undefined) {
        return kept;
      }
      const asked = reading.get(hash) ?? readBody(hash).finally(() => reading.delete(hash));
      reading.set(hash, asked);
      return asked;
    },
  };
}
