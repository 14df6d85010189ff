/**
 * How many headings the matcher understands that it was not made with. They were written in one go, as staff systems name
 * their columns, when the matcher's words and weights were settled, and nothing was changed for them since. Their
 * author had seen the standard's aliases while making the matcher: a list by somebody else would be the better judge.
 */
import { readFileSync } from 'node:fs';
import { indexItems } from '../addin/matching/guessing/rank-items';
import type { Item, Layout } from '../core/api/shapes';
import { parseCsvTable } from '../functions/standard/parse-csv-table';
import { printTable } from './report';

const HOLD_OUT = 'test/matching/headings-holdout.csv';

export function benchmarkHeadings(items: readonly Item[], layouts: readonly Layout[]): void {
  const index = indexItems({ items: [...items], layouts: [...layouts] });
  const { rows } = parseCsvTable(readFileSync(HOLD_OUT, 'utf8'));
  const places = rows.map(([heading = '', item]) => {
    const ranked = index.rank(heading);
    return { heading, place: ranked.findIndex(({ key }) => key.id === item), took: ranked[0]?.key };
  });
  const share = (most: number): string => {
    const right = places.filter(({ place }) => place >= 0 && place < most).length;
    return `${((100 * right) / rows.length).toFixed(1)} % (${right} of ${rows.length})`;
  };
  printTable(
    `Headings that the matcher was not made with, by their words alone, among ${items.length} items`,
    [
      { what: 'the right item first', seen: share(1), goal: '90 %' },
      { what: 'among the first three', seen: share(3), goal: '' },
    ],
  );
  for (const { heading, took } of places.filter(({ place }) => place !== 0)) {
    console.log(`  ${heading}: taken for ${took === undefined ? 'nothing' : `${took.id} ${took.name}`}`);
  }
}
