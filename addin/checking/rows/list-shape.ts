import type { Field } from '../../../core/api/shapes';
import { fieldOf } from '../../../core/layouts/layout-fields';
import type { BoundColumn, MatchedTable } from '../../model/match';
import type { ListShape } from './row-judge';

type Table = Pick<MatchedTable, 'sheet' | 'columns' | 'layout' | 'dataRows'>;

/** What is known of the rows of a list from all the tables that it is. */
export function listShape(tables: readonly Table[]): ListShape {
  const headings = new Map<number, BoundColumn>();
  const fields = new Map<number, Field>();
  const keys = new Set<number>();
  for (const { columns, layout } of tables) {
    for (const bound of columns) {
      headings.set(bound.column, headings.get(bound.column) ?? bound);
      const field = fieldOf(layout, bound.field ?? '');
      if (field === undefined) continue;
      fields.set(bound.column, fields.get(bound.column) ?? field);
      if (isKey(field, layout)) keys.add(bound.column);
    }
  }
  return {
    headings: [...headings.values()].sort((a, b) => a.column - b.column),
    fields,
    keys,
    totalsRows: new Set(tables[0]?.sheet.totalsRows),
    dataRows: tables[0]?.dataRows ?? new Set(),
  };
}

/** References and numbers of people: codes, names and amounts may be compared too, but name nobody. */
function isKey({ name, type, codeList, form, item }: Field, { keys }: Table['layout']): boolean {
  if (type !== 'string' || codeList !== undefined || NAMES.has(item ?? '')) return false;
  return form !== undefined || keys.includes(name);
}

/** Family name and given name: the label of a total often stands in their columns. */
const NAMES: ReadonlySet<string> = new Set(['P020', 'P030']);
