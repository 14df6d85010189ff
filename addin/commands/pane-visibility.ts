/**
 * Opens the pane unless it is open already: on a computer's own Excel it takes the keyboard from the sheet even then
 * (https://github.com/OfficeDev/office-js/issues/5050), and the next shortcut would go nowhere.
 */
export function paneOpener(): () => Promise<void> {
  let open = false;
  // What can't be followed is taken to be closed: it is then asked to open once too often.
  void Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      open = visibilityMode === Office.VisibilityMode.taskpane;
    })
    .catch(() => undefined);
  return async () => {
    // A pane that can't be shown (it is open in another window, say) is no reason to keep a command waiting.
    if (!open) await Office.addin.showAsTaskpane().catch(() => undefined);
  };
}
