import { useCallback, useEffect, useState } from 'preact/hooks';

/** A part of the program that is fetched when it is first needed. */
export interface LazyPart<T> {
  /** null while it is on its way, and when it did not come. */
  readonly part: T | null;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Fetches a part of the program, and again when asked to. @param load the same function each time */
export function usePart<T>(load: () => Promise<T>): LazyPart<T> {
  const [state, setState] = useState<{ readonly part: T | null; readonly failed: boolean }>({
    part: null,
    failed: false,
  });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    const settle = (part: T | null): void => {
      if (!gone) setState({ part, failed: part === null });
    };
    load().then(settle, () => settle(null));
    return () => {
      gone = true;
    };
  }, [load, attempt]);
  const again = useCallback(() => {
    setState({ part: null, failed: false });
    setAttempt((before) => before + 1);
  }, []);
  return { ...state, again };
}
