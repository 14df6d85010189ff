/** How words without noise are compared where case and the number of spaces do not matter. */
export function foldText(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
