import type { ApiError } from './api-error';

/** Calls of one route at once: as many as a browser opens lines to one place. */
const AT_ONCE = 6;

/** One call that finds out for all of its route whether there is an answer. */
interface Trial {
  readonly end: Promise<void>;
  /** How many answers there had been when it began. */
  readonly answers: number;
}

/**
 * What the calls of one route know of each other. While a route gives no answer, one call tries for all and the others
 * wait for it: a service that is away, or asks not to be pressed, is not asked by each of them again and again.
 */
export class RouteDoor {
  private inside = 0;
  private readonly queue: (() => void)[] = [];
  private answers = 0;
  private trial: Trial | undefined;
  /** Why the last trial gave up, until there is an answer. One attempt is enough to know whether it is still so. */
  away: ApiError | undefined;
  /** A call that came before the last of them was tried for, too. */
  timesGivenUp = 0;

  /** Whether there is room for one more call, which then is inside until it leaves; else `room` waits for some. */
  enter(): boolean {
    if (this.inside >= AT_ONCE) return false;
    this.inside += 1;
    return true;
  }

  /** The place of a call that leaves goes to the first that waits. */
  room(): Promise<void> {
    return new Promise((resolve) => this.queue.push(resolve));
  }

  leave(): void {
    const next = this.queue.shift();
    if (next === undefined) this.inside -= 1;
    else next();
  }

  answered(): void {
    this.answers += 1;
    this.away = undefined;
  }

  /** Whether a trial is under way that tells something: other calls may have had answers meanwhile. */
  get isBeingTried(): boolean {
    return this.trial !== undefined && this.isSilentSince(this.trial);
  }

  async trialEnd(): Promise<void> {
    await this.trial?.end;
  }

  /** Gives how to end it: with why it gave up; without, when there was an answer or the user stopped it. */
  beginTrial(): (error?: ApiError) => void {
    let settle: () => void = () => undefined;
    const trial: Trial = { end: new Promise((resolve) => (settle = resolve)), answers: this.answers };
    this.trial = trial;
    return (error) => {
      if (this.trial === trial) this.trial = undefined;
      if (error !== undefined && this.isSilentSince(trial)) {
        this.away = error;
        this.timesGivenUp += 1;
      }
      settle();
    };
  }

  private isSilentSince({ answers }: Trial): boolean {
    return this.answers === answers;
  }
}
