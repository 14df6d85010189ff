/** The task pane in Excel. */
import { ribbonBus } from '../commands/ribbon-bus';
import { registerCommands } from '../commands/register-commands';
import { ribbonShower } from '../commands/ribbon-state';
import { registerFunctions } from '../custom-functions/register-functions';
import { followOfficeTheme } from './office-theme';
import { listenToRibbon } from './listen-to-ribbon';
import { showOutsideExcel } from './outside-excel';
import { startInExcel } from './start-in-excel';
import { today } from './state/today';

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
  listenToRibbon(pane, ribbonBus, ribbonShower({ document, window }));
}

// Formulas come first: Excel asks for them as soon as Office is ready.
registerFunctions(today);
void start();
