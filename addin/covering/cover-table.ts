import type { Counts } from '../wording/group-findings';
import { fieldsOf } from '../../core/layouts/layout-fields';
import type { MatchedTable } from '../model/match';
import type { ItemPlace } from './item-places';
import { NO_COUNTS } from './table-counts';
import type { TableCounts } from './table-counts';

/** Items asked for, and those of them that the workbook holds. */
export interface Share {
  readonly asked: number;
  readonly held: number;
}

/** What is asked for and held, told apart by whether the return can be without it. */
export interface Shares {
  readonly must: Share;
  readonly optional: Share;
  /** Items that are held with errors to be put right. */
  readonly faulty: number;
}

/** How a sheet answers what one table asks. */
export interface TableCoverage extends Shares {
  readonly layout: string;
  readonly title: string;
  /** Name of the sheet that is checked as it. */
  readonly sheet: string;
  /** Nothing while nothing has been checked. */
  readonly counts: Counts;
  /** In the order of the layout. */
  readonly items: readonly ItemCoverage[];
}

export interface ItemCoverage {
  /** Field of the layout, and its words. */
  readonly field: string;
  readonly title: string;
  /** Item of the standard, where it is one. */
  readonly item?: string;
  /** Every row must have it. */
  readonly required: boolean;
  /**
   * `other-codes`: the sheet has it, in codes that the collection can't read. `elsewhere`: another sheet has it, where
   * this table is not.
   */
  readonly state: 'held' | 'other-codes' | 'elsewhere' | 'missing';
  /** Where it stands; absent when it is missing. */
  readonly place?: ItemPlace;
  readonly counts: Counts;
}

/** @param places of every item in the workbook */
export function coverTable(
  table: MatchedTable,
  places: ReadonlyMap<string, ItemPlace>,
  counts: TableCounts,
): TableCoverage {
  const { layout, sheet, columns } = table;
  const bound = new Map(columns.flatMap((one) => (one.field === undefined ? [] : [[one.field, one]])));
  const items = fieldsOf(layout)
    .filter(({ name, repeated }) => repeated !== true || bound.has(name))
    .map(({ name, title, item, constraints }): ItemCoverage => {
      const own = bound.get(name);
      const place =
        own === undefined
          ? places.get(item ?? '')
          : { sheet: sheet.name, column: own.column, heading: own.heading };
      return {
        field: name,
        title,
        ...(item === undefined ? {} : { item }),
        required: constraints?.required === true,
        state: own === undefined ? stateOf(table, place) : 'held',
        ...(place === undefined ? {} : { place }),
        counts: counts.byField.get(name) ?? NO_COUNTS,
      };
    });
  return {
    layout: layout.id,
    title: layout.title,
    sheet: sheet.name,
    ...sharesOf(items),
    counts: counts.all,
    items,
  };
}

/** What all of them ask for together. */
export function addShares(all: readonly Shares[]): Shares {
  const sum = (of: (one: Shares) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    must: { asked: sum(({ must }) => must.asked), held: sum(({ must }) => must.held) },
    optional: { asked: sum(({ optional }) => optional.asked), held: sum(({ optional }) => optional.held) },
    faulty: sum(({ faulty }) => faulty),
  };
}

function sharesOf(items: readonly ItemCoverage[]): Shares {
  const share = (some: readonly ItemCoverage[]): Share => ({
    asked: some.length,
    held: some.filter(({ state }) => state === 'held').length,
  });
  return {
    must: share(items.filter(({ required }) => required)),
    optional: share(items.filter(({ required }) => !required)),
    faulty: items.filter(({ state, counts }) => state === 'held' && counts.error > 0).length,
  };
}

/** Of an item that the table has no column for. */
function stateOf(
  { sheet, columns }: MatchedTable,
  place: ItemPlace | undefined,
): 'other-codes' | 'elsewhere' | 'missing' {
  if (place === undefined) return 'missing';
  const leftOut = columns.some(
    ({ column, field, because }) =>
      field === undefined && because !== undefined && column === place.column && sheet.name === place.sheet,
  );
  return leftOut ? 'other-codes' : 'elsewhere';
}
