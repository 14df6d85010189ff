/**
 * Follows Office's theme where Excel tells it (it does not in Excel on the web, OfficeDev/office-js#6134); elsewhere
 * the system's own preference holds, which the style sheet knows by itself.
 */
export function followOfficeTheme(
  theme: Office.OfficeTheme | undefined,
  root: HTMLElement = document.documentElement,
): void {
  const background = /^#?([0-9a-f]{6})$/i.exec(theme?.bodyBackgroundColor ?? '')?.[1];
  if (background === undefined) return;
  root.dataset.theme = isDark(background) ? 'dark' : 'light';
}

function isDark(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  // Weights of brightness as the eye sees it (ITU-R BT.601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
