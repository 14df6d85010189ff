import type { StandardAnswer } from '../../functions/http/api';
import type { Host } from '../hosts/host';
import type { ApiClient } from './api-client';
import { checkRequest, relationsPart } from './check-parts';
import { CheckState } from './check-state';
import type { PartProblem, Unread } from './check-state';
import type { Chunk } from './chunk';
import { isAsked } from './match-workbook';
import type { CheckOptions, CheckRun, Match } from './model';
import { callProblem, readProblem, ROWS_MISSING, tooManyRows } from './part-problems';
import { readTable } from './read-table';
import { createRequestPool } from './request-pool';
import type { RequestPool } from './request-pool';

/** Requests at once: enough to keep reading, sending and checking busy, few enough not to be throttled. */
const REQUESTS = 4;
/** Parts in a row that failed, after which the service is taken to be down and no more are sent. */
const TAKEN_DOWN = 2;
/** `LIMITS.relationRows` of the service; only its types may be imported here. */
const RELATION_ROWS = 300_000;

export interface CheckDependencies {
  readonly host: Pick<Host, 'read' | 'source'>;
  readonly api: Pick<ApiClient, 'check' | 'relations'>;
  readonly standard: StandardAnswer;
}

const states = new WeakMap<CheckRun, CheckState>();

/**
 * Checks the tables of a match. A part that gets no answer is kept in `failed` and everything else goes on; a stop
 * gives what was found until then.
 */
export async function checkWorkbook(
  dependencies: CheckDependencies,
  match: Pick<Match, 'tables'>,
  options: CheckOptions,
): Promise<CheckRun> {
  const tables = match.tables.filter(({ layout }) => isAsked(layout, options.collections));
  const state = new CheckState(tables, dependencies.standard, options.referenceDate);
  const reads = tables.map(({ firstRow }, table) => ({ table, from: firstRow }));
  return new Check(dependencies, state, options).run({ chunks: [], reads, relations: true });
}

/** Asks again for the parts of a run that failed, and for no others. Rows already read are sent as they were then. */
export async function retryFailed(
  dependencies: CheckDependencies,
  run: CheckRun,
  options: Pick<CheckOptions, 'signal' | 'onProgress' | 'onFindings'> = {},
): Promise<CheckRun> {
  const before = states.get(run);
  if (before === undefined) return run;
  const state = before.copy();
  const reads = state.unread;
  state.unread = [];
  const chunks = [...state.failedChunks.keys()];
  return new Check(dependencies, state, options).run({
    chunks,
    reads,
    relations: state.failedRelations !== undefined,
  });
}

interface Work {
  readonly chunks: readonly Chunk[];
  readonly reads: readonly Pick<Unread, 'table' | 'from'>[];
  readonly relations: boolean;
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

  async run({ chunks, reads, relations }: Work): Promise<CheckRun> {
    this.report();
    for (const chunk of chunks) await this.send(chunk);
    for (const { table, from } of reads) await this.readAndSend(table, from);
    if (relations) await this.compare();
    await this.pool.idle();
    const run = this.state.toRun(this.stopped);
    states.set(run, this.state);
    return run;
  }

  private get stopped(): boolean {
    return this.options.signal?.aborted === true;
  }

  private get down(): PartProblem | undefined {
    return this.failedInRow >= TAKEN_DOWN ? this.lastProblem : undefined;
  }

  /** The next rows are read while those before them are on their way. */
  private async readAndSend(table: number, start: number): Promise<void> {
    if (this.stopped) return;
    let from = start;
    try {
      for await (const chunk of readTable(this.dependencies.host, this.state.tables[table]!, table, start)) {
        if (this.stopped) return;
        if (this.down !== undefined) return void this.state.unread.push({ table, from, problem: this.down });
        this.state.chunks.push(chunk);
        from = chunk.firstRow + chunk.rows;
        await this.send(chunk);
      }
      this.state.wholeRead(table);
    } catch (error) {
      const problem = readProblem(error);
      if (problem === undefined) throw error;
      this.state.unread.push({ table, from, problem });
    }
  }

  private async send(chunk: Chunk): Promise<void> {
    const { api, host } = this.dependencies;
    const { tables, referenceDate } = this.state;
    await this.ask(
      async (signal) => {
        const request = checkRequest(tables[chunk.table]!, chunk, referenceDate, host.source);
        this.state.answerChunk(chunk, await api.check(request, signal));
      },
      (problem) => this.state.failedChunks.set(chunk, problem),
    );
  }

  private async compare(): Promise<void> {
    const { api, host } = this.dependencies;
    const { tables, referenceDate, chunks } = this.state;
    if (this.stopped) return;
    const fail = (problem: PartProblem): void => void (this.state.failedRelations = problem);
    if (this.state.unread.length > 0) return fail(ROWS_MISSING);
    const part = relationsPart(tables, chunks, referenceDate, host.source);
    this.state.failedRelations = undefined;
    if (part === undefined) return;
    if (part.rows > RELATION_ROWS) return fail(tooManyRows(part.rows, RELATION_ROWS));
    await this.ask(async (signal) => {
      this.state.answerRelations(part, await api.relations(part.request, signal));
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
