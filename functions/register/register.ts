import type { PackedList, UnpackedBody } from './body';
import type { Entry } from './entry';

/**
 * The append-only store of published code lists: numbered entries, each naming content by hash. Every method may
 * throw a `RegisterError`.
 */
export interface Register {
  /** The newest entry; undefined while nothing was published. */
  head(): Promise<Entry | undefined>;
  /** Entry `n`; undefined when there is none. */
  entry(n: number): Promise<Entry | undefined>;
  /** The code list of this content hash, verified; undefined when it was never stored. */
  body(hash: string): Promise<UnpackedBody | undefined>;
}

export interface EntryRange {
  readonly after: number;
  readonly upTo: number;
}

/** What publishing needs besides. Only the publishing function is allowed these. */
export interface WritableRegister extends Register {
  /** Stores a body. Storing it again changes nothing; until an entry names it, nobody sees it. */
  putBody(body: PackedList): Promise<void>;
  /**
   * Adds the entry as number `entry.n`. Answers false when another request has taken that number; true when it is
   * ours, also if an earlier try of the same request had already landed. What that try wrote is left as it is.
   */
  append(entry: Entry): Promise<boolean>;
  /** The number of the request's own entry among those after `after`, up to `upTo`; undefined when it has none there. */
  findRequest(requestId: string, among: EntryRange): Promise<number | undefined>;
}
