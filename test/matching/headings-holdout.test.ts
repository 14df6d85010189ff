import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexItems } from '../../addin/matching/guessing/rank-items';
import { parseCsvTable } from '../../functions/standard/parse-csv-table';
import { realStandard } from '../support/real-standard';

const { rows } = parseCsvTable(readFileSync(join(__dirname, 'headings-holdout.csv'), 'utf8'));
const index = indexItems(realStandard);
const right = rows.filter(([heading, item]) => index.rank(heading!)[0]?.key.id === item);

/** Written in one go when the matcher was done, and never used to make it better: see the head of bench/headings.ts. */
describe('headings not used in making the matcher', () => {
  it('name items that there are', () => {
    const items = new Set(realStandard.items.map(({ id }) => id));

    expect(rows.filter(([, item]) => !items.has(item!))).toEqual([]);
  });

  it('are understood by their words alone, about nine of ten of them', () => {
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.88);
  });
});
