import { checkTable } from '../../functions/checks/table/check-table';
import { compileLayout } from '../../functions/checks/compiled/compile-layout';
import type { FindingGroup, Layout } from '../../core/api/shapes';
import { readStandard } from '../../functions/standard/read-standard';
import { STANDARD } from './standard-files';

const { layouts, codeLists, fieldRules } = readStandard(STANDARD);
const lists = new Map(codeLists.map((list) => [list.id, list]));
const dates = { referenceDate: '2026-09-30', today: '2026-11-22' };

/** What the columns alone say of one row of text: the examples of the layout, but for the cells given. */
function findingsOf(layout: Layout, cells: ReadonlyMap<string, string> = new Map()): FindingGroup[] {
  const columns = layout.fields.map(({ name, example }) => ({
    field: name,
    values: [cells.get(name) ?? example ?? ''],
  }));
  return checkTable(compileLayout(layout, [], lists, dates), { source: 'text', rows: 1, columns }).findings;
}

describe('the examples that the standard gives', () => {
  it.each(layouts)('are right in every column: $id', (layout) => {
    expect(findingsOf(layout)).toEqual([]);
  });

  it.each(layouts.filter(({ collection }) => collection === 'asc-wds'))(
    'are given for every column: $id',
    ({ fields }) => {
      expect(fields.filter(({ example }) => example === undefined)).toEqual([]);
    },
  );
});

/** For each rule that is data, a cell that it finds. */
const WRONG: readonly (readonly [number: string, cell: string, reason: string])[] = [
  ['1010-1', '', 'blank'],
  ['1010-2', 'x'.repeat(50), 'too-long'],
  ['1020-1', '', 'blank'],
  ['1020-2', 'x'.repeat(50), 'too-long'],
  ['1030-1', 'x'.repeat(50), 'too-long'],
  ['1040-1', 'CHANGE', 'not-in-list'],
  ['1050-1', '', 'blank'],
  ['1050-2', 'x'.repeat(50), 'too-long'],
  ['1060-1', 'A1123456C', 'wrong-form'],
  ['3070-1', '', 'blank'],
  ['1070-1', 'LS14AP', 'wrong-form'],
  ['3080-1', '', 'blank'],
  ['3080-2', '1980', 'not-a-date'],
  ['1090-1', '5', 'not-in-list'],
  ['1100-1', '30', 'not-in-list'],
  ['1110-1', 'GB', 'not-a-number'],
  ['1110-2', '827', 'not-in-list'],
  ['1130-1', 'UK', 'not-a-number'],
  ['1130-2', '827', 'not-in-list'],
  ['1380-1', '10', 'two-digit-year'],
  ['1150-1', '4', 'not-in-list'],
  ['1160-1', '4', 'not-in-list'],
  ['1180-1', '99', 'not-in-list'],
  ['2000-1', '', 'blank'],
  ['3190-1', '31/02/2010', 'impossible-date'],
  ['3200-1', '', 'blank'],
  ['3200-2', '998', 'wrong-form'],
  ['5660-1', '3', 'not-in-list'],
  ['3210-1', '3', 'not-in-list'],
  ['1220-1', '', 'blank'],
  ['1220-2', '5', 'not-in-list'],
  ['1230-1', '3', 'not-in-list'],
  ['1240-1', '2.05', 'too-many-decimals'],
  ['1250-1', 'x', 'not-a-number'],
  ['1250-2', '2', 'not-in-list'],
  ['1280-1', '', 'blank'],
  ['1280-2', '22', 'retired'],
  ['1290-2', 'x'.repeat(120), 'too-long'],
  ['3300-3', '37.25', 'too-many-decimals'],
  ['3310-2', '-1', 'too-small'],
  ['5650-1', '8', 'not-in-list'],
];

describe('each worker rule that is data finds its fault', () => {
  const worker = layouts.find(({ id }) => id === 'asc-wds/worker') as Layout;

  it.each(WRONG)('%s on "%s"', (number, cell, reason) => {
    const id = `asc-wds/worker-${number}`;
    const field = fieldRules.find((rule) => rule.id === id)?.fields[0] ?? '';
    expect(findingsOf(worker, new Map([[field, cell]]))).toEqual([{ rule: id, field, reason, rows: [1] }]);
  });

  it('none left out', () => {
    const ours = fieldRules.map(({ id }) => id).filter((id) => id.startsWith('asc-wds/worker-'));
    expect(WRONG.map(([number]) => `asc-wds/worker-${number}`).sort()).toEqual(ours.sort());
  });
});
