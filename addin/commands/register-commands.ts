/** The functions behind the ribbon's buttons and the shortcuts. */
import { COMMANDS } from './commands';
import type { RibbonBus } from './ribbon-bus';
import { ribbonBus } from './ribbon-bus';
import { paneOpener } from './pane-visibility';

/**
 * Ties buttons and shortcuts to the pane; to be called once `Office.onReady` has resolved. Each opens the pane, for that
 * is where its outcome is told.
 */
export function registerCommands(actions: RibbonBus = ribbonBus): void {
  const openPane = paneOpener();
  for (const { functionName, action } of COMMANDS) {
    // A shortcut comes without the event. A button is shown as busy until its event is told that the command is done.
    Office.actions.associate(functionName, async (event?: Office.AddinCommands.Event) => {
      actions.send(action);
      await openPane();
      event?.completed();
    });
  }
}
