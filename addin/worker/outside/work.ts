/** The worker as the page has it: started when it is first needed, and started again should it die. */
import type { Calls, Remote } from '../line/call-line';
import { CallLine } from '../line/call-line';
import type { WorkerCalls } from '../calls/worker-calls';
import { WorkerDied } from './worker-died';
import type { StartWorker, StartedWorker } from './start-worker';

type Asked = Remote<WorkerCalls>;

interface Running {
  readonly started: StartedWorker;
  readonly line: CallLine<WorkerCalls>;
  /** What the worker is to know before anything is asked of it. */
  readonly ready: Promise<unknown>;
}

export class Work {
  private running: Running | undefined;
  private isOver = false;
  /** What each worker is told when it starts, in this order, by what it is about. */
  private readonly told = new Map<string, (calls: Asked) => Promise<unknown>>();
  private readonly listeners = new Set<() => void>();

  private readonly offered: Calls = {};

  constructor(private readonly start: StartWorker) {}

  /** What the worker may ask of the page from now on. */
  offer(calls: Calls): void {
    Object.assign(this.offered, calls);
  }

  /**
   * Asks the worker. When it dies meanwhile, the same is asked of another, once.
   * @throws WorkerDied when that one dies too
   */
  async do<T>(question: (calls: Asked) => Promise<T>): Promise<T> {
    try {
      return await this.ask(question);
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error;
      return this.ask(question);
    }
  }

  /** Tells the worker what it is to know from now on; a worker that takes its place is told the same. */
  async tell(about: string, words: (calls: Asked) => Promise<unknown>): Promise<void> {
    // One that is still to be started is told all when it starts.
    const isThere = this.running !== undefined;
    this.told.set(about, words);
    await this.do(isThere ? words : () => Promise.resolve());
  }

  /** What a worker in place of this one is to be told; this one knows. */
  keep(about: string, words: (calls: Asked) => Promise<unknown>): void {
    this.told.set(about, words);
  }

  /** Told when a worker has died. */
  onDied(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Ends the worker for good: whatever is asked from now on is refused. */
  end(): void {
    this.isOver = true;
    this.drop();
  }

  private drop(): void {
    const { running } = this;
    this.running = undefined;
    running?.started.end();
    running?.line.break(new WorkerDied());
  }

  private async ask<T>(question: (calls: Asked) => Promise<T>): Promise<T> {
    if (this.isOver) throw new WorkerDied();
    const { line, ready } = (this.running ??= this.begin());
    await ready;
    return question(line.ask);
  }

  private begin(): Running {
    const started = this.start();
    const line = new CallLine<WorkerCalls>(started.port, this.offered);
    const ready = Promise.all([...this.told.values()].map((words) => words(line.ask)));
    // Whoever asks is told.
    ready.catch(() => undefined);
    const running = { started, line, ready };
    const died = (): void => this.died(running);
    void started.failed.then(died);
    // Whoever ends it watches it no longer.
    line.ask.alive().then(
      () => started.gone().then(died, () => undefined),
      () => undefined,
    );
    return running;
  }

  private died(running: Running): void {
    if (this.running !== running) return;
    this.drop();
    for (const listener of this.listeners) listener();
  }
}
