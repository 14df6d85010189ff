import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCodeMatcher } from '../../addin/suggesting/codes/code-matcher';
import { parseCsvTable } from '../../functions/standard/parse-csv-table';
import { realCodeList, realStandard } from '../support/real-standard';

/**
 * Ethnic groups as censuses and surveys label them (England and Wales 2021 and 2011, Scotland 2022, the harmonised
 * standard, the NHS), and what stands in the column where there is no answer. Judged by hand for each list: a code that
 * must come first; with a question mark it must not be sure; a question mark alone, anything that is not sure; blank,
 * nothing at all.
 */
const { header, rows } = parseCsvTable(readFileSync(join(__dirname, 'ethnic-labels.csv'), 'utf8'));
const lists = new Map(realStandard.codeLists.map(({ id }) => [id, realCodeList(id)]));
const others = { maps: realStandard.maps!, lists };

describe.each(header.slice(1).map((list, at) => [list, at + 1] as const))('%s', (list, column) => {
  const matcher = createCodeMatcher(lists.get(list)!, { on: '2026-09-30', others });

  it.each(rows.map((row) => [row[0]!, row[column]!] as const))('%j is %j', (typed, judged) => {
    const [first] = matcher.match(typed);

    if (judged === '?') expect(first?.sure ?? false).toBe(false);
    else if (judged === '') expect(first).toBeUndefined();
    else if (judged.endsWith('?')) expect([first?.code, first?.sure]).toEqual([judged.slice(0, -1), false]);
    else expect(first?.code).toBe(judged);
  });
});
