/**
 * Calls between two threads. Each end offers functions by name and asks for those of the other end; what goes over the line
 * is copied, but for what is `handedOver`. A function among the arguments may be called back until its call has ended, and a
 * signal stops the call at the other end too.
 */
import { type Fault, faultOf, errorOf } from './faults';
import { buffersIn } from './handed-over';

/** What a worker, its own scope and a port of a channel have in common. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever functions take
export type Calls = Record<string, (...values: any[]) => unknown>;

/** The same functions as the other end sees them. */
export type Remote<Offered> = {
  readonly [Name in keyof Offered]: Offered[Name] extends (...values: infer Values) => infer Answer
    ? (...values: Values) => Promise<Awaited<Answer>>
    : never;
};

/** An argument that cannot be copied: it stays where it is, and is known at the other end by a number. */
interface Stand {
  readonly line: 'function' | 'signal';
  readonly id: number;
  /** The signal was aborted before the call. */
  readonly aborted?: boolean;
}

type Message =
  | { readonly type: 'call'; readonly id: number; readonly name: string; readonly values: readonly unknown[] }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'fault'; readonly id: number; readonly fault: Fault }
  | { readonly type: 'back'; readonly id: number; readonly values: readonly unknown[] }
  | { readonly type: 'stop'; readonly id: number };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly end: () => void;
}

export class CallLine<Asked> {
  private last = 0;
  private broken: { readonly error: unknown } | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private readonly functions = new Map<number, (...values: unknown[]) => unknown>();
  private readonly stopping = new Map<number, AbortController>();

  constructor(
    private readonly port: Port,
    private readonly offered: Calls = {},
  ) {
    port.onmessage = ({ data }: MessageEvent) => void this.hear(data as Message);
  }

  /** The functions of the other end. */
  readonly ask = new Proxy({} as Remote<Asked>, {
    get: (_, name) =>
      name === 'then' ? undefined : (...values: unknown[]) => this.call(String(name), values),
  });

  /** Nothing will come any more: every call that waits is refused, and every further one. */
  break(error: unknown): void {
    this.broken = { error };
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject, end } of waiting) {
      end();
      reject(error);
    }
  }

  private call(name: string, values: readonly unknown[]): Promise<unknown> {
    if (this.broken !== undefined) return Promise.reject(this.broken.error);
    const ends: (() => void)[] = [];
    const sent = values.map((value) => this.standFor(value, ends));
    const id = (this.last += 1);
    return new Promise((resolve, reject) => {
      const end = (): void => ends.forEach((done) => done());
      this.waiting.set(id, { resolve, reject, end });
      try {
        this.send({ type: 'call', id, name, values: sent }, values);
      } catch (error) {
        this.waiting.delete(id);
        end();
        reject(error);
      }
    });
  }

  private standFor(value: unknown, ends: (() => void)[]): unknown {
    const id = (this.last += 1);
    if (typeof value === 'function') {
      this.functions.set(id, value as (...values: unknown[]) => unknown);
      ends.push(() => this.functions.delete(id));
      return { line: 'function', id } satisfies Stand;
    }
    if (value instanceof AbortSignal) {
      const stop = (): void => this.send({ type: 'stop', id });
      value.addEventListener('abort', stop, { once: true });
      ends.push(() => value.removeEventListener('abort', stop));
      return { line: 'signal', id, aborted: value.aborted } satisfies Stand;
    }
    return value;
  }

  private async hear(message: Message): Promise<void> {
    switch (message.type) {
      case 'call':
        return this.answer(message.id, message.name, message.values);
      case 'answer':
        return this.settle(message.id)?.resolve(message.value);
      case 'fault':
        return this.settle(message.id)?.reject(errorOf(message.fault));
      case 'back':
        return void this.functions.get(message.id)?.(...message.values);
      case 'stop':
        return this.stopping.get(message.id)?.abort();
    }
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    waiting?.end();
    return waiting;
  }

  private async answer(id: number, name: string, values: readonly unknown[]): Promise<void> {
    const signals: number[] = [];
    try {
      const offered = this.offered[name];
      if (offered === undefined) throw new Error(`Nobody answers ${name}`);
      const value = await offered(...values.map((one) => this.standIn(one, signals)));
      this.send({ type: 'answer', id, value }, [value]);
    } catch (error) {
      this.send({ type: 'fault', id, fault: faultOf(error) });
    } finally {
      for (const signal of signals) this.stopping.delete(signal);
    }
  }

  private standIn(value: unknown, signals: number[]): unknown {
    if (!isStand(value)) return value;
    const { id } = value;
    if (value.line === 'function')
      return (...values: unknown[]) => this.send({ type: 'back', id, values }, values);
    const controller = new AbortController();
    if (value.aborted === true) controller.abort();
    signals.push(id);
    this.stopping.set(id, controller);
    return controller.signal;
  }

  private send(message: Message, handing: readonly unknown[] = []): void {
    this.port.postMessage(message, handing.flatMap(buffersIn));
  }
}

function isStand(value: unknown): value is Stand {
  return typeof value === 'object' && value !== null && 'line' in value && 'id' in value;
}
