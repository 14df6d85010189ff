import type { Layout, StandardAnswer } from '../../core/api/shapes';
import { countFindings } from '../wording/group-findings';
import type { Counts } from '../wording/group-findings';
import { layoutsInForce } from '../../core/layouts/layouts-in-force';
import type { CheckRun } from '../model/check-run';
import type { Match } from '../model/match';
import { flattenTables } from '../checking/readings';
import { addShares, coverTable } from './cover-table';
import type { Share, Shares, TableCoverage } from './cover-table';
import { placesByItem } from './item-places';
import type { ItemPlace } from './item-places';
import { countByTable } from './table-counts';

/** How a workbook answers what a collection asks: for a picture, with the numbers beside it. */
export interface CollectionCoverage extends Shares {
  readonly collection: string;
  readonly title: string;
  /** The sheets checked for it, as what they are checked; their items are summed up in `must` and `optional`. */
  readonly tables: readonly TableCoverage[];
  /** Layouts of the day that no sheet is checked as: what they ask for counts nowhere but here. */
  readonly absent: readonly Pick<Layout, 'id' | 'title'>[];
  /** Items that the absent layouts ask for, and those of them that stand somewhere in the workbook; each counts once. */
  readonly inAbsent: Share;
  /** What stands in the way: findings that matter to the collection. Nothing while nothing has been checked. */
  readonly counts: Counts;
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

/** For each collection: the tables that sheets are checked as, what these hold and lack, and the tables that none is. */
export function coverageOf(input: CoverageInput): CollectionCoverage[] {
  const { standard, match, referenceDate, collections = [], run = { tables: [], findings: [] } } = input;
  const tables = flattenTables(match.tables);
  const places = placesByItem(tables);
  const countsOf = countByTable(run);
  const layouts = layoutsInForce(standard.layouts, referenceDate).map(({ layout }) => layout);
  return standard.collections
    .filter(({ id }) => collections.length === 0 || collections.includes(id))
    .map(({ id, title }) => {
      const covered = tables
        .filter(({ layout }) => layout.collection === id)
        .map((table) => coverTable(table, places, countsOf(table)));
      const checked = new Set(covered.map(({ layout }) => layout));
      const absent = layouts.filter((layout) => layout.collection === id && !checked.has(layout.id));
      const findings = run.findings.filter((finding) => finding.collections.includes(id));
      return {
        collection: id,
        title,
        tables: covered,
        absent: absent.map((layout) => ({ id: layout.id, title: layout.title })),
        inAbsent: itemsOf(absent, places),
        ...addShares(covered),
        counts: countFindings(findings),
      };
    })
    .filter(({ tables: covered, absent }) => covered.length + absent.length > 0);
}

function itemsOf(layouts: readonly Layout[], places: ReadonlyMap<string, ItemPlace>): Share {
  const items = new Map(
    layouts.flatMap(({ id, fields }) =>
      fields.map(({ name, item }): [string, string | undefined] => [item ?? `${id}#${name}`, item]),
    ),
  );
  const held = [...items.values()].filter((item) => places.has(item ?? ''));
  return { asked: items.size, held: held.length };
}
