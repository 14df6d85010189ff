import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { useActions, useApi, usePaneState } from '../parts/context';
import { PartMissing } from '../parts/part-missing';
import { ServiceTrouble } from '../parts/service-trouble';
import { usePart } from '../parts/use-part';

const loadReader = () => import('./standard-reader');

/** The standard to read, fetched when the tab is first opened: the pane begins without it. */
export function StandardTab(): JSX.Element | null {
  const { standard, serviceTrouble, place } = usePaneState();
  const { readStandard } = useActions();
  const api = useApi();
  const { part, failed, again } = usePart(loadReader);
  const fetchList = useCallback((id: string, signal: AbortSignal) => api.codeList(id, {}, signal), [api]);
  if (serviceTrouble !== null) return <ServiceTrouble />;
  if (failed) return <PartMissing title="The standard could not be fetched" again={again} />;
  if (standard === null || part === null) return null;
  return <part.StandardReader standard={standard} fetchList={fetchList} place={place} go={readStandard} />;
}
