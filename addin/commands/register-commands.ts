/** The functions behind the ribbon's buttons (manifest.xml names them in `FunctionName`). */
import type { PaneAction, PaneActions } from './pane-actions';
import { paneActions } from './pane-actions';

/** Function names in the manifest, and what each asks of the pane. */
export const COMMANDS: ReadonlyMap<string, PaneAction> = new Map<string, PaneAction>([
  ['checkWorkbook', 'check'],
  ['nextProblem', 'next-problem'],
  ['clearMarks', 'clear'],
]);

/**
 * Ties the ribbon's buttons to the pane; to be called once `Office.onReady` has resolved. A press opens the pane, for
 * that is where its outcome is told.
 */
export function registerCommands(actions: PaneActions = paneActions): void {
  for (const [name, action] of COMMANDS) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      actions.send(action);
      // Office shows the button as busy until it is told that the command is done. A pane that can't be shown (it is
      // open in another window, say) is no reason to keep it waiting.
      void Office.addin
        .showAsTaskpane()
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  }
}
