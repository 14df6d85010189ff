/** Stands between layout and field where a field of another layout than the sheet's first is meant. */
export const QUALIFIER = '#';

/** The name by which a choice names a field of another layout: `standard/contract#Hours per week`. */
export function qualifyField(layout: string, field: string): string {
  return `${layout}${QUALIFIER}${field}`;
}

/** The field of that layout which a choice names; undefined when it names another layout's, or its own layout's plainly. */
export function fieldForLayout(choice: string | null, layout: string): string | undefined {
  return choice?.startsWith(`${layout}${QUALIFIER}`) === true
    ? choice.slice(layout.length + QUALIFIER.length)
    : undefined;
}
