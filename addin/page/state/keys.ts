import type { PageActions } from './page-actions';

/** Keys that work anywhere on the page as they do in Excel. Those of the grid itself are the grid's. */
export function listenToKeys(actions: PageActions): void {
  window.addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    if (event.key === 'F6') {
      event.preventDefault();
      moveBetweenParts();
      return;
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (key === 's') {
      event.preventDefault();
      actions.save();
    } else if (!takesItBack(event.target) && (key === 'z' || key === 'y')) {
      event.preventDefault();
      if (key === 'y' || event.shiftKey) actions.redo();
      else actions.undo();
    }
  });
}

/** F6 goes from the sheet to the pane and back, as it does between the parts of Excel's window. */
function moveBetweenParts(): void {
  const pane = document.getElementById('pane');
  const inPane = pane?.contains(document.activeElement) === true;
  const target = inPane
    ? document.querySelector<HTMLElement>('[data-part="grid"] canvas[tabindex]')
    : pane?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"], #check-button, [role="tab"]');
  target?.focus();
}

/** In a text box Ctrl+Z takes back what was typed there. In the box of a card, empty again, it means the last answer. */
function takesItBack(target: EventTarget | null): boolean {
  const isEmptyCard =
    target instanceof HTMLInputElement && target.dataset.part === 'type-instead' && target.value === '';
  return isTextBox(target) && !isEmptyCard;
}

/** Whether keys go into a text box. */
export function isTextBox(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
  );
}
