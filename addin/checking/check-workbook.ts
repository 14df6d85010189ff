import type { StandardAnswer } from '../../core/api/shapes';
import type { Host } from '../workbook/host';
import type { ApiClient } from '../service/api-client';
import { checkRequest, relationsParts } from './check-parts';
import type { CheckPart, RelationsPart } from './check-parts';
import { CheckState, keepState, stateOf } from './check-state';
import type { PartProblem, Unread } from './check-state';
import type { Chunk } from './rows/chunk';
import { ChunkEncoder } from './encode-part';
import { LIMITS } from '../../core/api/limits';
import { isAsked } from '../../core/layouts/is-asked';
import type { CheckOptions, CheckRun } from '../model/check-run';
import type { Match } from '../model/match';
import { callProblem, readProblem, ROWS_MISSING, tooManyRows } from './part-problems';
import { flattenTables } from './readings';
import { readTable } from './read-table';
import { createRequestPool } from '../service/request-pool';
import type { RequestPool } from '../service/request-pool';

/** Requests at once: enough to keep reading, sending and checking busy, few enough not to be throttled. */
export const REQUESTS = 4;
/** Parts in a row that failed, after which the service is taken to be down and no more are sent. */
const TAKEN_DOWN = 2;
export interface CheckDependencies {
  readonly host: Pick<Host, 'read' | 'source'>;
  readonly api: Pick<ApiClient, 'check' | 'relations'>;
  readonly standard: StandardAnswer;
}

/**
 * Checks the tables of a match. A part that gets no answer is kept in `failed` and everything else goes on; a stop
 * gives what was found until then.
 */
export async function checkWorkbook(
  dependencies: CheckDependencies,
  match: Pick<Match, 'tables'>,
  options: CheckOptions,
): Promise<CheckRun> {
  const { host, standard } = dependencies;
  const tables = flattenTables(match.tables).filter(({ layout }) => isAsked(layout, options.collections));
  const state = new CheckState(tables, standard, options.referenceDate, host.source);
  const reads = state.readings.map(({ firstRow }, reading) => ({ reading, from: firstRow }));
  return new Check(dependencies, state, options).run({ parts: [], reads, relations: 'all' });
}

/** Asks again for the parts of a run that failed, and for no others. Rows already read are sent as they were then. */
export async function retryFailed(
  dependencies: CheckDependencies,
  run: CheckRun,
  options: Pick<CheckOptions, 'signal' | 'onProgress' | 'onFindings'> = {},
): Promise<CheckRun> {
  const before = stateOf(run);
  if (before === undefined) return run;
  const state = before.copy();
  const reads = state.unread;
  state.unread = [];
  const parts = [...state.failedParts.keys()];
  const relations = [...state.failedRelations.keys(), ...state.toCompare];
  return new Check(dependencies, state, options).run({
    parts,
    reads,
    relations: relations.includes(ALL) ? 'all' : relations,
  });
}

/** Where a failure to compare is kept that is no single collection's. */
export const ALL = '';

interface Work {
  readonly parts: readonly CheckPart[];
  readonly reads: readonly Pick<Unread, 'reading' | 'from'>[];
  /** Collections whose rows are to be compared. */
  readonly relations: 'all' | readonly string[];
}

/** One go at the parts of a check. */
class Check {
  private readonly pool: RequestPool = createRequestPool(REQUESTS);
  private failedInRow = 0;
  private lastProblem?: PartProblem;

  constructor(
    private readonly dependencies: CheckDependencies,
    private readonly state: CheckState,
    private readonly options: Pick<CheckOptions, 'signal' | 'onProgress' | 'onFindings'>,
  ) {}

  async run({ parts, reads, relations }: Work): Promise<CheckRun> {
    this.report();
    for (const chunk of new Set(parts.map((part) => part.chunk))) {
      await this.send(parts.filter((part) => part.chunk === chunk));
    }
    for (const { reading, from } of reads) await this.readAndSend(reading, from);
    await this.compare(relations);
    await this.pool.idle();
    return keepState(this.state.toRun(this.stopped), this.state);
  }

  private get stopped(): boolean {
    return this.options.signal?.aborted === true;
  }

  private get down(): PartProblem | undefined {
    return this.failedInRow >= TAKEN_DOWN ? this.lastProblem : undefined;
  }

  /** The next rows are read while those before them are on their way. */
  private async readAndSend(reading: number, start: number): Promise<void> {
    if (this.stopped) return;
    let from = start;
    const { tables } = this.state.readings[reading]!;
    try {
      for await (const chunk of this.chunksOf(reading, start)) {
        if (this.stopped) return;
        if (this.down !== undefined)
          return void this.state.unread.push({ reading, from, problem: this.down });
        this.state.chunks.push(chunk);
        from = chunk.firstRow + chunk.rows;
        await this.send(tables.map((table) => ({ chunk, table })));
      }
      this.state.wholeRead(reading);
    } catch (error) {
      const problem = readProblem(error);
      if (problem === undefined) throw error;
      this.state.unread.push({ reading, from, problem });
    }
  }

  private chunksOf(reading: number, start: number): AsyncGenerator<Chunk> {
    const { leftOut } = this.state;
    const rows = (leftOut.get(reading) ?? []).filter(({ row }) => row < start);
    leftOut.set(reading, rows);
    return readTable(this.dependencies.host, this.state.readings[reading]!, reading, {
      from: start,
      onLeftOut: (found) => rows.push(found),
    });
  }

  /** Parts of one chunk, its columns encoded once for all. */
  private async send(parts: readonly CheckPart[]): Promise<void> {
    const [first] = parts;
    if (first === undefined) return;
    const encoder = new ChunkEncoder(this.state.readings[first.chunk.reading]!, first.chunk);
    for (const part of parts) {
      await this.ask(
        async (signal) => {
          const request = checkRequest(this.state, part, encoder);
          this.state.answerPart(part, await this.dependencies.api.check(request, signal));
        },
        (problem) => this.state.failedParts.set(part, problem),
      );
    }
  }

  private async compare(collections: Work['relations']): Promise<void> {
    if (this.stopped || collections.length === 0) return;
    const { failedRelations, unread, chunks } = this.state;
    if (unread.length > 0) return void failedRelations.set(ALL, ROWS_MISSING);
    failedRelations.delete(ALL);
    for (const part of relationsParts(this.state, chunks, collections)) await this.comparePart(part);
  }

  private async comparePart(part: RelationsPart): Promise<void> {
    const fail = (problem: PartProblem): void =>
      void this.state.failedRelations.set(part.collection, problem);
    if (part.rows > LIMITS.relationRows) return fail(tooManyRows(part.rows, LIMITS.relationRows));
    await this.ask(async (signal) => {
      this.state.answerRelations(part, await this.dependencies.api.relations(part.request, signal));
    }, fail);
  }

  /** Asks in the pool, keeps count of failures, and tells how far the check is. */
  private async ask(
    question: (signal: AbortSignal | undefined) => Promise<void>,
    fail: (problem: PartProblem) => void,
  ): Promise<void> {
    await this.pool.start(async () => {
      if (this.stopped) return;
      if (this.down !== undefined) return fail(this.down);
      try {
        await question(this.options.signal);
        this.failedInRow = 0;
      } catch (error) {
        if (this.stopped) return;
        const problem = callProblem(error);
        if (problem === undefined) throw error;
        // A part refused for what is in it (too large, say) tells nothing about the others.
        if (problem.retry) this.failedInRow += 1;
        this.lastProblem = problem;
        fail(problem);
      }
      this.report();
    });
  }

  private report(): void {
    this.options.onProgress?.(this.state.progress());
    this.options.onFindings?.(() => this.state.toRun(false));
  }
}
