import type { RibbonRequest, RibbonBus } from './ribbon-bus';
import { SHORTCUTS } from './shortcuts';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** What the keys ask for, where no Excel says it: the same keys as there. */
export function actionOfKeys(event: Pressed): RibbonRequest | undefined {
  const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event;
  if (!altKey || !shiftKey || ctrlKey === metaKey) return undefined;
  // With Option a Mac types another letter: the place of the key then says which it is.
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, '');
  const pressed = key.startsWith('Arrow') ? key.slice('Arrow'.length) : letter;
  return SHORTCUTS.find((shortcut) => shortcut.key === pressed)?.action;
}

/** On a page that is not in Excel: hands what the keys ask for to the pane. Returns how to stop. */
export function listenToShortcuts(
  actions: Pick<RibbonBus, 'send'>,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): () => void {
  const listen = (event: KeyboardEvent): void => {
    const action = actionOfKeys(event);
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    actions.send(action);
  };
  // Before the grid, which moves its own selection by arrows.
  page.addEventListener('keydown', listen, { capture: true });
  return () => page.removeEventListener('keydown', listen, { capture: true });
}
