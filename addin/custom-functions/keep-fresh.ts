import { ApiError } from '../service/api-error';

export interface Freshness {
  /** Milliseconds, as Date.now gives them. */
  readonly now: () => number;
  /** Milliseconds for which an answer is used without asking again. */
  readonly maxAge: number;
}

/**
 * Loads when first asked, and again when the answer has grown old. All who ask in the meantime share one load. While
 * the service can't be reached the older answer goes on: codes change a few times a year, and a sheet that was right a
 * minute ago should not turn to errors because a train went into a tunnel.
 */
export function keepFresh<T>(load: () => Promise<T>, { now, maxAge }: Freshness): () => Promise<T> {
  let kept: { readonly answer: Promise<T>; readonly until: number } | undefined;
  let loading: Promise<T> | undefined;

  function keep(answer: Promise<T>): Promise<T> {
    kept = { answer, until: now() + maxAge };
    return answer;
  }

  async function loadAnew(): Promise<T> {
    const before = kept;
    try {
      return await keep(Promise.resolve(await load()));
    } catch (error) {
      if (before === undefined || !(error instanceof ApiError && error.retry)) throw error;
      return await keep(before.answer);
    } finally {
      loading = undefined;
    }
  }

  return () => {
    if (kept !== undefined && now() < kept.until) return kept.answer;
    return (loading ??= loadAnew());
  };
}
