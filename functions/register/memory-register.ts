import { unpackBody } from './body';
import type { PackedList } from './body';
import { openEntry } from './entry';
import type { Entry } from './entry';
import type { WritableRegister } from './register';

/** The register in memory: for tests, and the model that the DynamoDB one is held against. */
export function createMemoryRegister(): WritableRegister {
  const entries: string[] = [];
  const bodies = new Map<string, PackedList>();

  function read(n: number): Entry | undefined {
    const stored = entries[n - 1];
    return stored === undefined ? undefined : openEntry(JSON.parse(stored));
  }

  return {
    head: async () => read(entries.length),
    entry: async (n) => read(n),
    body: async (hash) => {
      const packed = bodies.get(hash);
      return packed === undefined ? undefined : unpackBody(hash, packed.parts);
    },
    putBody: async (body) => {
      bodies.set(body.hash, bodies.get(body.hash) ?? body);
    },
    append: async (entry) => {
      const taken = read(entry.n);
      if (taken === undefined) {
        entries[entry.n - 1] = JSON.stringify(entry);
      }
      return taken === undefined || taken.requestId === entry.requestId;
    },
    findRequest: async (requestId, { after, upTo }) => {
      const numbers = Array.from({ length: upTo - after }, (_, index) => after + 1 + index);
      return numbers.find((n) => read(n)?.requestId === requestId);
    },
  };
}
