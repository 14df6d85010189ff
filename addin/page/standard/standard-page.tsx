import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StandardAnswer } from '../../../core/api/shapes';
import type { ApiClient } from '../../service/api-client';
import { Banner } from '../../taskpane/parts/banner';
import { StandardReader } from '../../taskpane/standard/standard-reader';
import type { Trouble } from '../../taskpane/state/pane-state';
import { placeOfHash, type StandardPlace, writePlace } from '../../taskpane/state/standard-place';
import { troubleOf } from '../../taskpane/state/trouble-of';

type Api = Pick<ApiClient, 'standard' | 'codeList'>;

/** The readable standard under a header; what is read is in the address. */
export function StandardPage({ api }: { readonly api: Api }): JSX.Element {
  const place = useAddress();
  const { standard, trouble, again } = useStandard(api);
  const fetchList = useCallback((id: string, signal: AbortSignal) => api.codeList(id, {}, signal), [api]);
  return (
    <div class="standard-page">
      <header class="standard-header">
        <img src="./assets/icon-32.png" alt="" width={24} height={24} />
        <h1>Workforce Standard</h1>
        <nav aria-label="Pages">
          <a href="./">Check a workbook</a>
          <a href="#questions">Questions and answers</a>
          <a href="./licences.txt">Licences</a>
        </nav>
      </header>
      <main>
        {trouble !== null && (
          <Banner intent="error" title={trouble.title} action="Try again" onAction={again}>
            {trouble.detail}
          </Banner>
        )}
        {standard === null && trouble === null && (
          <p class="waiting" role="status">
            Fetching the standard…
          </p>
        )}
        {standard !== null && (
          <StandardReader standard={standard} fetchList={fetchList} place={place} go={goTo} />
        )}
      </main>
    </div>
  );
}

function goTo(place: StandardPlace): void {
  window.location.hash = writePlace(place);
}

function useAddress(): StandardPlace {
  const [place, setPlace] = useState(() => placeOfHash(window.location.hash));
  useEffect(() => {
    const follow = (): void => {
      setPlace(placeOfHash(window.location.hash));
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return place;
}

interface FetchedStandard {
  readonly standard: StandardAnswer | null;
  readonly trouble: Trouble | null;
  again(): void;
}

function useStandard(api: Api): FetchedStandard {
  const [standard, setStandard] = useState<StandardAnswer | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setTrouble(null);
    api
      .standard()
      .then(setStandard, (error: unknown) => setTrouble(troubleOf(error, 'Fetching the standard')));
  }, [api, attempt]);
  return { standard, trouble, again: () => setAttempt(attempt + 1) };
}
