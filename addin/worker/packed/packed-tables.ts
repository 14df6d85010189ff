/** Tables of a match or a run as they go between threads: both have the standard, so a layout goes by its place there. */
import type { Layout, StandardAnswer } from '../../../core/api/shapes';
import type { Match, MatchedTable } from '../../model/match';

export interface PackedTable extends Omit<MatchedTable, 'layout' | 'also'> {
  /** Position among the standard's layouts; the whole of one that is not among them. */
  readonly layout: number | Layout;
  readonly also?: readonly PackedTable[];
}

export interface PackedMatch extends Omit<Match, 'tables'> {
  readonly tables: readonly PackedTable[];
}

export function packTable({ layout, also, ...table }: MatchedTable, standard: StandardAnswer): PackedTable {
  const at = standard.layouts.indexOf(layout);
  return {
    ...table,
    layout: at === -1 ? layout : at,
    ...(also === undefined ? {} : { also: also.map((one) => packTable(one, standard)) }),
  };
}

export function unpackTable({ layout, also, ...table }: PackedTable, standard: StandardAnswer): MatchedTable {
  return {
    ...table,
    layout: typeof layout === 'number' ? standard.layouts[layout]! : layout,
    ...(also === undefined ? {} : { also: also.map((one) => unpackTable(one, standard)) }),
  };
}

export function packMatch({ tables, ...match }: Match, standard: StandardAnswer): PackedMatch {
  return { ...match, tables: tables.map((table) => packTable(table, standard)) };
}

export function unpackMatch({ tables, ...match }: PackedMatch, standard: StandardAnswer): Match {
  return { ...match, tables: tables.map((table) => unpackTable(table, standard)) };
}
