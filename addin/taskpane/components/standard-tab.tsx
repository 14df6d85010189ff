import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useActions, useApi, usePaneState } from './context';
import { ServiceTrouble } from './service-trouble';
import type { StandardReader } from './standard/standard-reader';

/** The standard to read, fetched when the tab is first opened: the pane begins without it. */
export function StandardTab(): JSX.Element | null {
  const { standard, serviceTrouble, place } = usePaneState();
  const { readStandard } = useActions();
  const api = useApi();
  const [Reader, setReader] = useState<{ readonly View: typeof StandardReader } | null>(null);
  useEffect(() => {
    void import('./standard/standard-reader').then(({ StandardReader: View }) => setReader({ View }));
  }, []);
  const fetchList = useCallback((id: string, signal: AbortSignal) => api.codeList(id, {}, signal), [api]);
  if (serviceTrouble !== null) return <ServiceTrouble />;
  if (standard === null || Reader === null) return null;
  return <Reader.View standard={standard} fetchList={fetchList} place={place} go={readStandard} />;
}
