import type { CheckRun } from '../model/check-run';
import type { MatchedTable } from '../model/match';
import { formatCount, joinWords, shorten } from '../../core/values/words';

/** Of a sheet's columns with a heading, how many are checked; and the headings of the others. */
export interface ColumnsChecked {
  readonly checked: number;
  readonly all: number;
  readonly unchecked: readonly { readonly column: number; readonly heading: string }[];
}

type Table = Pick<MatchedTable, 'sheet' | 'columns' | 'headingRow'> & { readonly also?: readonly Table[] };

/** One for each list, in order: of all that its sheet is checked as together. */
export function columnsChecked(tables: readonly Table[]): (ColumnsChecked & { readonly sheet: string })[] {
  const lists = new Map<string, Table[]>();
  for (const { also = [], ...table } of tables) {
    const key = `${table.headingRow} ${table.sheet.id}`;
    lists.set(key, [...(lists.get(key) ?? []), table, ...also]);
  }
  return [...lists.values()].map((own) => ({ sheet: own[0]!.sheet.id, ...checkedOf(own) }));
}

/** Whether every column with a heading was checked, and every row. */
export function isAllChecked({ tables, leftOut }: Pick<CheckRun, 'tables' | 'leftOut'>): boolean {
  const isCalculated = tables.every(({ sheet }) => sheet.notCalculated === undefined);
  const isWhole = columnsChecked(tables).every(({ unchecked }) => unchecked.length === 0);
  return leftOut.length === 0 && isCalculated && isWhole;
}

function checkedOf(own: readonly Table[]): ColumnsChecked {
  const headings = new Map<number, string>();
  const bound = new Set<number>();
  for (const { column, heading, field } of own.flatMap(({ columns }) => columns)) {
    headings.set(column, headings.get(column) ?? heading);
    if (field !== undefined) bound.add(column);
  }
  const unchecked = [...headings]
    .filter(([column]) => !bound.has(column))
    .map(([column, heading]) => ({ column, heading }))
    .sort((a, b) => a.column - b.column);
  return { checked: bound.size, all: headings.size, unchecked };
}

/**
 * `8 of 16 columns checked; not checked: Hours pw, Room and DBS no`. Every place that tells of columns says it so.
 * @param most headings named; the others are counted
 */
export function columnWords({ checked, all, unchecked }: ColumnsChecked, most = Infinity): string {
  const columns = all === 1 ? 'column' : 'columns';
  if (unchecked.length === 0)
    return `${checked === all && all > 1 ? 'all ' : ''}${formatCount(all)} ${columns} checked`;
  const names = unchecked.slice(0, most).map(({ heading }) => shorten(heading));
  const more = unchecked.length - names.length;
  const named = joinWords(more > 0 ? [...names, `${formatCount(more)} more`] : names, 'and');
  return `${formatCount(checked)} of ${formatCount(all)} ${columns} checked; not checked: ${named}`;
}
