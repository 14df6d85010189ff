import { checkWorkbook } from '../../addin/checking/check-workbook';
import { layoutsInForce } from '../../core/layouts/layouts-in-force';
import type { MatchOptions } from '../../addin/matching/match-workbook';
import type { Layout } from '../../core/api/shapes';
import { memoryHost } from '../../tools/memory-host';
import { engineApi, realStandard } from '../support/real-standard';
import { matchReal } from '../checking/support/real-check';
import { asSheet, dayOf, realTemplate } from './support';

/** Its headings are other names of all the School Workforce Census's, which is taken unless the standard is asked for. */
const TAKEN_FOR_ANOTHER = new Map([['standard/absence', 'swc/absence']]);

/** What asks for more than one row, or for another sheet beside it, is found in one row alone. */
const ASKS_FOR_MORE = new Map([
  ['csww/header', ['csww/L008']],
  ['swc/role', ['swc/6540Q']],
]);

/** Its examples are of later years than the layout: a contract begins after the last day it is for. */
const WITHOUT_EXAMPLE = new Set(['swc/contract-2010']);

const layouts = realStandard.layouts.map((layout) => ({ layout, id: layout.id, on: dayOf(layout) }));

async function recognised(layout: Layout, on: string, options: MatchOptions = {}) {
  const { tables } = await matchReal([asSheet(await realTemplate(layout, on))], {
    referenceDate: on,
    ...options,
  });
  return tables.map(({ layout: { id }, headingRow, columns, missing, problems }) => ({
    id,
    headingRow,
    fields: columns.flatMap(({ field }) => field ?? []),
    missing,
    problems,
  }));
}

function itself({ id, fields }: Layout) {
  return { id, headingRow: 0, fields: fields.map(({ name }) => name), missing: [], problems: [] };
}

describe('The template of every layout', () => {
  it.each(layouts)('$id is of a day on which the layout is in force: $on', ({ id, on }) => {
    expect(layoutsInForce(realStandard.layouts, on).map(({ layout }) => layout.id)).toContain(id);
  });

  it.each(layouts)('$id is recognised as itself, with all of its columns', async ({ layout, on }) => {
    const [found] = await recognised(layout, on);
    const other = TAKEN_FOR_ANOTHER.get(layout.id);
    if (other === undefined) expect(found).toEqual(itself(layout));
    else expect(found?.id).toBe(other);
  });

  it.each(layouts.filter(({ id }) => TAKEN_FOR_ANOTHER.has(id)))(
    '$id is recognised as itself when its collection is asked for',
    async ({ layout, on }) => {
      const [found] = await recognised(layout, on, { collections: [layout.collection] });
      expect(found).toEqual(itself(layout));
    },
  );

  it.each(layouts)('$id has an example row in which nothing is found', async ({ layout, on }) => {
    const sheets = [asSheet(await realTemplate(layout, on))];
    const options = { referenceDate: on, collections: [layout.collection] };

    const run = await checkWorkbook(
      { host: memoryHost(sheets), api: engineApi, standard: realStandard },
      await matchReal(sheets, options),
      options,
    );

    expect({ rows: run.rowsChecked, rules: run.findings.map(({ rule }) => rule) }).toEqual({
      rows: WITHOUT_EXAMPLE.has(layout.id) ? 0 : 1,
      rules: ASKS_FOR_MORE.get(layout.id) ?? [],
    });
  });
});
