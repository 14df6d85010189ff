/** Which of the ribbon's buttons can be pressed. */
import { capabilities } from '../hosts/excel/calls/capabilities';
import { awayFromPane, type PageFocus } from './away-from-pane';
import { COMMANDS, TAB } from './commands';
import type { RibbonRequest } from './ribbon-bus';

export type RibbonState = Readonly<Record<RibbonRequest, boolean>>;

/**
 * Shows the state on the ribbon. Where Excel can't grey buttons (before RibbonApi 1.1) they stay as they are, and the
 * pane says why a press does nothing.
 */
export async function showRibbonState(state: RibbonState): Promise<void> {
  if (!capabilities().ribbonState) return;
  const groups = [...new Set(COMMANDS.map(({ group }) => group))].map((id) => ({
    id,
    controls: COMMANDS.filter(({ group }) => group === id).map(({ control, action }) => ({
      id: control,
      enabled: state[action],
    })),
  }));
  // Buttons that stay as they were are no reason to trouble anyone.
  await Office.ribbon.requestUpdate({ tabs: [{ id: TAB, groups }] }).catch(() => undefined);
}

/** How this Excel is told: on the web only while the user is not in the pane. */
export function ribbonShower(page: PageFocus): (state: RibbonState) => void {
  const show = (state: RibbonState): void => void showRibbonState(state);
  const onTheWeb = Office.context.platform === Office.PlatformType.OfficeOnline;
  return onTheWeb ? awayFromPane(show, page) : show;
}
