/** The standard's layouts, for the files that are read by them. */
import type { Layout } from '../../core/api/shapes';
import type { MountedPane } from '../taskpane/mount-pane';

/**
 * Waits for the pane, which fetches the standard when it starts, and has it ask once more where that was in vain. None
 * when the service can't be reached.
 */
export async function knownLayouts({
  store,
  actions,
}: Pick<MountedPane, 'store' | 'actions'>): Promise<readonly Layout[]> {
  const isAsking = (): boolean => store.state.standard === null && store.state.serviceTrouble === null;
  if (isAsking())
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        if (isAsking()) return;
        stop();
        resolve();
      });
    });
  else if (store.state.standard === null) await actions.retryService();
  return store.state.standard?.layouts ?? [];
}
