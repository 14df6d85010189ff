import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { PaneContext } from '../state/pane-context';
import type { PaneActions } from '../state/pane-actions';
import type { PaneState } from '../state/pane-state';

interface PaneParts extends PaneContext {
  readonly actions: PaneActions;
}

export const PaneParts = createContext<PaneParts | null>(null);

function usePaneParts(): PaneParts {
  const parts = useContext(PaneParts);
  if (parts === null) throw new Error('This component stands inside the pane only.');
  return parts;
}

/** The state as it is now; the component is drawn again when it changes. */
export function usePaneState(): PaneState {
  const { store } = usePaneParts();
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state);
    return store.subscribe(() => setState(store.state));
  }, [store]);
  return state;
}

export function useActions(): PaneActions {
  return usePaneParts().actions;
}

export function useMemory(): PaneContext['memory'] {
  return usePaneParts().memory;
}

export function useApi(): PaneContext['api'] {
  return usePaneParts().api;
}

export function useHost(): PaneContext['host'] {
  return usePaneParts().host;
}
