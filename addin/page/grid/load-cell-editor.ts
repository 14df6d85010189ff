/**
 * Fetches the box that cells are edited in. The grid would fetch it when the first key is pressed, and lose the keys
 * pressed while it comes. The package does not export it, so it is named by its place.
 */
export async function loadCellEditor(): Promise<void> {
  await import('../../../node_modules/@glideapps/glide-data-grid/dist/esm/internal/data-grid-overlay-editor/data-grid-overlay-editor.js');
}
