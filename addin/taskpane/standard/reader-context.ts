import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CodeListAnswer, StandardAnswer } from '../../../core/api/shapes';
import type { StandardPlace } from '../state/standard-place';

/** What every part of the readable standard needs, in the pane and on its own page alike. */
export interface Reader {
  readonly standard: StandardAnswer;
  /** Every code that the list ever had. */
  readonly fetchList: (id: string, signal: AbortSignal) => Promise<CodeListAnswer>;
  readonly go: (place: StandardPlace) => void;
}

export const ReaderParts = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = useContext(ReaderParts);
  if (reader === null) throw new Error('This component stands inside the readable standard only.');
  return reader;
}
