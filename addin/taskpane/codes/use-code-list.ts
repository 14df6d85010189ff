import { useEffect, useState } from 'preact/hooks';
import type { CodeListAnswer } from '../../../core/api/shapes';
import type { Trouble } from '../state/pane-state';
import { troubleOf } from '../state/trouble-of';
import { useApi } from '../parts/context';

export type FetchedCodeList =
  | { readonly kind: 'none' | 'fetching' }
  | { readonly kind: 'here'; readonly list: CodeListAnswer }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** A code list with the codes in force on a day; `attempt` rises when the user asks again. */
export function useCodeList(id: string | null, on: string, attempt: number): FetchedCodeList {
  const api = useApi();
  const [fetched, setFetched] = useState<FetchedCodeList>({ kind: 'none' });
  useEffect(() => {
    if (id === null) {
      setFetched({ kind: 'none' });
      return undefined;
    }
    const controller = new AbortController();
    setFetched({ kind: 'fetching' });
    api.codeList(id, { on }, controller.signal).then(
      (list) => setFetched({ kind: 'here', list }),
      (error: unknown) => {
        if (!controller.signal.aborted)
          setFetched({ kind: 'trouble', trouble: troubleOf(error, 'Fetching the codes') });
      },
    );
    return () => controller.abort();
  }, [api, id, on, attempt]);
  return fetched;
}
