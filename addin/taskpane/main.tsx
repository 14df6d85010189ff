/** The task pane in Excel. */
import { paneActions } from '../commands/pane-actions';
import { registerCommands } from '../commands/register-commands';
import { showRibbonState } from '../commands/ribbon-state';
import { followOfficeTheme } from './office-theme';
import { listenToRibbon } from './listen-to-ribbon';
import { showOutsideExcel } from './outside-excel';
import { startInExcel } from './start-in-excel';

async function start(): Promise<void> {
  const root = document.getElementById('pane')!;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    showOutsideExcel(root);
    return;
  }
  registerCommands();
  followOfficeTheme(Office.context.officeTheme);
  const pane = await startInExcel(root);
  listenToRibbon(pane, paneActions, showRibbonState);
}

void start();
