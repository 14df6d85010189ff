/** What Excel hands over for a single cell or a value typed in the formula; null or undefined when left out. */
export type Argument = string | number | boolean | null | undefined;

/** The argument as the cell shows it; no text for an empty cell. A code is text, also where the cell is a number. */
export function textOf(argument: Argument): string {
  if (argument === null || argument === undefined) return '';
  return typeof argument === 'boolean' ? String(argument).toUpperCase() : String(argument);
}
