import type { Layout, StandardAnswer } from '../../functions/http/api';
import { countFindings } from './group-findings';
import type { Counts } from './group-findings';
import { fieldsOf } from './layout-fields';
import { layoutsInForce } from './layouts-in-force';
import type { CheckRun, Finding, Match, MatchedTable } from './model';
import { flattenTables } from './readings';

/** How a workbook answers what a collection asks: for a picture, with the numbers beside it. */
export interface CollectionCoverage {
  readonly collection: string;
  readonly title: string;
  readonly layouts: readonly LayoutCoverage[];
  /** Items asked for in any of the layouts, and those of them that the workbook holds; an item counts once. */
  readonly asked: number;
  readonly held: number;
  /** What stands in the way: findings that matter to the collection. Nothing while nothing has been checked. */
  readonly counts: Counts;
}

export interface LayoutCoverage {
  readonly layout: string;
  readonly title: string;
  /** Whether a sheet of the workbook is checked as this layout. */
  readonly checked: boolean;
  readonly asked: number;
  readonly held: number;
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
  /** The return is refused without it. */
  readonly required: boolean;
  /** `other-codes`: the workbook holds it, in codes that the collection can't read. */
  readonly state: 'held' | 'other-codes' | 'missing';
  /** Where it stands first. */
  readonly place?: ItemPlace;
  readonly counts: Counts;
}

export interface ItemPlace {
  readonly sheet: string;
  /** Column in the sheet, from 0. */
  readonly column: number;
  readonly heading: string;
}

export interface CoverageInput {
  readonly standard: StandardAnswer;
  readonly match: Pick<Match, 'tables'>;
  /** ISO date, by which the year of a layout is picked. */
  readonly referenceDate: string;
  /** Empty: all. */
  readonly collections?: readonly string[];
  /** The last check of the match, when there has been one. */
  readonly run?: Pick<CheckRun, 'tables' | 'findings'>;
}

const NONE: Counts = { error: 0, query: 0, warning: 0 };

/** For each collection and its layouts of the day: the items that the workbook holds, those missing, and the findings. */
export function coverageOf(input: CoverageInput): CollectionCoverage[] {
  const { standard, match, referenceDate, collections = [], run } = input;
  const tables = flattenTables(match.tables);
  const layouts = layoutsInForce(standard.layouts, referenceDate).map(({ layout }) => layout);
  const places = placesByItem(tables);
  const found = run === undefined ? new Map<string, Finding[]>() : findingsByCollection(run);
  return standard.collections
    .filter(({ id }) => collections.length === 0 || collections.includes(id))
    .map(({ id, title }) => {
      const own = layouts
        .filter((layout) => layout.collection === id)
        .map((layout) => coverLayout(layout, tables, places, run));
      const items = new Map<string, boolean>();
      for (const { layout, items: all } of own) {
        for (const { item, field, state } of all) {
          const key = item ?? `${layout}#${field}`;
          items.set(key, items.get(key) === true || state === 'held');
        }
      }
      const held = [...items.values()].filter((one) => one).length;
      return {
        collection: id,
        title,
        layouts: own,
        asked: items.size,
        held,
        counts: countFindings(found.get(id) ?? []),
      };
    })
    .filter(({ layouts: own }) => own.length > 0);
}

function coverLayout(
  layout: Layout,
  tables: readonly MatchedTable[],
  places: ReadonlyMap<string, ItemPlace>,
  run: CoverageInput['run'],
): LayoutCoverage {
  const own = tables.filter((table) => table.layout.id === layout.id);
  const counts = run === undefined ? new Map<string, Counts>() : countsByField(run, layout);
  const items = fieldsOf(layout)
    .filter((field) => field.repeated !== true)
    .map((field): ItemCoverage => {
      const { name, title, item, constraints } = field;
      const bound = placeOf(own, name);
      const leftOut =
        bound === undefined && own.length > 0 && item !== undefined && isLeftOut(own, places.get(item));
      const place = bound ?? places.get(item ?? '');
      return {
        field: name,
        title,
        ...(item === undefined ? {} : { item }),
        required: constraints?.required === true,
        state: place === undefined ? 'missing' : leftOut ? 'other-codes' : 'held',
        ...(place === undefined ? {} : { place }),
        counts: counts.get(name) ?? NONE,
      };
    });
  return {
    layout: layout.id,
    title: layout.title,
    checked: own.length > 0,
    asked: items.length,
    held: items.filter(({ state }) => state === 'held').length,
    counts: items.reduce((sum, one) => add(sum, one.counts), NONE),
    items,
  };
}

/** The column was left out of the layout's table because of its codes. */
function isLeftOut(tables: readonly MatchedTable[], place: ItemPlace | undefined): boolean {
  return tables.some(({ sheet, columns }) =>
    columns.some(
      ({ column, field, because }) =>
        field === undefined &&
        because !== undefined &&
        sheet.name === place?.sheet &&
        column === place.column,
    ),
  );
}

function placeOf(tables: readonly MatchedTable[], field: string): ItemPlace | undefined {
  for (const { sheet, columns } of tables) {
    const bound = columns.find((one) => one.field === field);
    if (bound !== undefined) return { sheet: sheet.name, column: bound.column, heading: bound.heading };
  }
  return undefined;
}

/** Where each item stands first, in whatever table: a layout that no sheet is checked as may still find its items. */
function placesByItem(tables: readonly MatchedTable[]): Map<string, ItemPlace> {
  const places = new Map<string, ItemPlace>();
  for (const { sheet, layout, columns } of tables) {
    const items = new Map(layout.fields.map(({ name, item }) => [name, item]));
    for (const { column, heading, field } of columns) {
      const item = items.get(field ?? '');
      if (item !== undefined && !places.has(item)) places.set(item, { sheet: sheet.name, column, heading });
    }
  }
  return places;
}

function findingsByCollection({ findings }: NonNullable<CoverageInput['run']>): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const collection of finding.collections) {
      const list = found.get(collection);
      if (list === undefined) found.set(collection, [finding]);
      else list.push(finding);
    }
  }
  return found;
}

/** Findings on a layout's fields, as its own tables found them. */
function countsByField(
  { tables, findings }: NonNullable<CoverageInput['run']>,
  layout: Layout,
): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { also = [], ...first } of findings) {
    for (const { table, field, severity } of [first, ...also]) {
      if (tables[table]!.layout.id !== layout.id) continue;
      const before = counts.get(field) ?? NONE;
      counts.set(field, { ...before, [severity]: before[severity] + 1 });
    }
  }
  return counts;
}

function add(a: Counts, b: Counts): Counts {
  return { error: a.error + b.error, query: a.query + b.query, warning: a.warning + b.warning };
}
