/** The browser page: a workbook on the left, the pane on the right, nothing to install. */
import '@glideapps/glide-data-grid/dist/index.css';
import { render } from 'preact';
import { listenToShortcuts } from '../commands/listen-to-shortcuts';
import { createRibbonBus } from '../commands/ribbon-bus';
import { carryOut } from '../taskpane/listen-to-ribbon';
import { mountPane } from '../taskpane/mount-pane';
import { FileHost } from '../hosts/files/file-host';
import { filesInWorker } from '../worker/outside/files-in-worker';
import { startWorker } from '../worker/outside/start-worker';
import { Work } from '../worker/outside/work';
import { download } from './state/download';
import { followHeadings } from './follow-headings';
import { knownLayouts } from './known-layouts';
import { listenToKeys } from './state/keys';
import { Page } from './page';
import { createPageActions } from './state/page-actions';
import { initialPage, reducePage } from './state/page-state';
import { createStore } from '../taskpane/state/store';
import './styles/page.css';
import './styles/sheet.css';

const host = new FileHost('browser', undefined, { give: download });
const store = createStore(initialPage, reducePage);
const work = new Work(startWorker);
work.offer({ layouts: () => knownLayouts(pane) });
const actions = createPageActions(host, store, filesInWorker(work));
render(<Page host={host} store={store} actions={actions} />, document.getElementById('page')!);
const paneElement = document.getElementById('pane')!;
const pane = mountPane(paneElement, host, { file: host, work });
// Until a file is open the pane still speaks of the one before.
store.subscribe(() => {
  paneElement.inert = store.state.opening !== null;
});
followHeadings(pane.store, store);
listenToKeys(actions);
const asked = createRibbonBus();
carryOut(pane, asked);
listenToShortcuts(asked, window);
