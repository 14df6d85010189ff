/** Which of the ribbon's buttons can be pressed. */
import { capabilities } from '../hosts/excel/capabilities';

export interface RibbonState {
  /** A sheet is recognised and no check is running. */
  readonly check: boolean;
  /** There are problems to step through. */
  readonly nextProblem: boolean;
  /** There are marks to take away. */
  readonly clear: boolean;
}

/**
 * Shows the state on the ribbon; the ids are the manifest's. Where Excel can't grey buttons (before RibbonApi 1.1)
 * they stay as they are, and the pane says why a press does nothing.
 */
export async function showRibbonState(state: RibbonState): Promise<void> {
  if (!capabilities().ribbonState) return;
  const controls = [
    { id: 'Workforce.Check', enabled: state.check },
    { id: 'Workforce.NextProblem', enabled: state.nextProblem },
    { id: 'Workforce.Clear', enabled: state.clear },
  ];
  const tabs = [{ id: 'Workforce.Tab', groups: [{ id: 'Workforce.CheckGroup', controls }] }];
  // Buttons that stay as they were are no reason to trouble anyone.
  await Office.ribbon.requestUpdate({ tabs }).catch(() => undefined);
}
