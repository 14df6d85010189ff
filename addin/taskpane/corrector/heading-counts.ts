import type { MatchedTable } from '../../model/match';

/** How many of the headings that the layout asks for were found. Columns that may be left out are not counted. */
export function headingCounts({ layout, columns }: MatchedTable): { found: number; expected: number } {
  const bound = new Set(columns.map(({ field }) => field));
  const asked = layout.fields.filter((field) => field.optionalColumn !== true && field.repeated !== true);
  return { found: asked.filter(({ name }) => bound.has(name)).length, expected: asked.length };
}

/** How many things there are to say of a table's headings: of a column, or of the table as a whole. */
export function headingNotes({ problems, columns }: MatchedTable): number {
  return problems.length + columns.filter(({ problem }) => problem !== undefined).length;
}
