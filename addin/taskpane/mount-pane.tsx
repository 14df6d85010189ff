/** Puts the pane into a page: the same in Excel and beside the browser's grid. */
import { render } from 'preact';
import { createApiClient } from '../service/api-client';
import type { FileHost } from '../hosts/files/file-host';
import type { Host } from '../workbook/host';
import { checksInWorker } from '../worker/outside/checks-in-worker';
import { serveFetch } from '../worker/outside/serve-fetch';
import { serveHost } from '../worker/outside/serve-host';
import { startWorker } from '../worker/outside/start-worker';
import { Work } from '../worker/outside/work';
import { STARTED_AGAIN } from '../worker/outside/worker-died';
import type { PageCalls } from '../worker/calls/page-calls';
import { Pane } from './frame/pane';
import { fetchPart } from './parts/fetch-part';
import './fluent';
import type { PaneContext } from './state/pane-context';
import { createPaneActions } from './create-pane-actions';
import type { PaneActions } from './state/pane-actions';
import { initialState, type PaneState } from './state/pane-state';
import type { PaneAction } from './state/pane-action';
import { reduce } from './state/reduce';
import { createStore, type Store } from './state/store';
import { createMemoryStore } from './state/memory-store';
import { today } from './state/today';
import './styles/theme.css';
import './styles/base.css';
import './styles/pane.css';
import './styles/check.css';
import './styles/results.css';
import './styles/fixing.css';
import './styles/tree.css';
import './styles/reference.css';
import './styles/standard.css';
import './styles/coverage.css';
import './styles/collections.css';
import './styles/codes.css';
import './styles/templates.css';
import './styles/hand-over.css';
import './styles/remembered.css';

export interface MountedPane {
  readonly actions: PaneActions;
  readonly store: Store<PaneState, PaneAction>;
  unmount(): void;
}

export interface PaneOptions {
  /** Over a file: the worker has its cells. */
  readonly file?: FileHost;
  /** The page's worker; left out: the pane starts one of its own. */
  readonly work?: Work;
  /** Of the browser's storage, where Office has one. */
  readonly partition?: string | null;
}

export function mountPane(
  root: HTMLElement,
  host: Host,
  { partition, file, work = new Work(startWorker) }: PaneOptions = {},
): MountedPane {
  // The service is behind the site's own address.
  const base = new URL('api', document.baseURI).pathname;
  const api = createApiClient({ base });
  const { checks, calls } = checksInWorker(work, host, base);
  work.offer({ ...serveHost(host, file), ...serveFetch(), ...calls } satisfies Omit<PageCalls, 'layouts'>);
  const writeWorkbook: PaneContext['writeWorkbook'] = (plans) =>
    work.do((asked) => asked.writeWorkbook(plans));
  const store = createStore(initialState(today()), reduce);
  const stopHearing = work.onDied(() => store.dispatch({ type: 'trouble', trouble: STARTED_AGAIN }));
  const kept = createMemoryStore(() => window.localStorage, today, partition);
  kept.tidy();
  // Without https there is no cryptography to hash with: then nothing is remembered.
  const memory = window.isSecureContext ? kept : undefined;
  // Excel prints the report's workbook better than a pane could, and may not let it print at all.
  const print = host.kind === 'browser' ? printLater : undefined;
  const actions = createPaneActions({ store, host, api, checks, memory, writeWorkbook, print });
  render(<Pane context={{ store, host, api, checks, memory }} actions={actions} />, root);
  const stop = actions.start();
  return {
    actions,
    store,
    unmount() {
      stop();
      stopHearing();
      render(null, root);
    },
  };
}

async function printLater(text: string): Promise<void> {
  const { printDocument } = await fetchPart(() => import('./print-document'));
  return printDocument(text);
}
