import { PLACED_RULES } from '../support/placed-rules';
import { checkRows, relateRows } from '../support/check-rows';

const all = [...PLACED_RULES].flatMap(([layout, rules]) =>
  rules.flatMap((rule) => (rule.clears === true ? [{ id: rule.id, layout, rule }] : [])),
);

describe('Emptying the cell of a rule that says so', () => {
  it.each(all)('settles $id', ({ id, layout, rule }) => {
    const [field] = rule.fields;
    if (rule.kind === 'row' || rule.kind === 'cell') {
      for (const example of rule.fires) {
        expect(Object.keys(example)).toContain(field);
        const { [field!]: _, ...others } = example;
        expect(checkRows(layout, [others]).map((found) => found.rule)).not.toContain(id);
      }
    } else if (rule.kind === 'relation') {
      for (const { tables, rows } of rule.fires) {
        const own = tables[layout]!.map((row, at) => (rows.includes(at) ? without(row, field!) : row));
        const left = relateRows({ ...tables, [layout]: own }).filter((found) => found.rule === id);
        expect(left).toEqual([]);
      }
    } else throw new Error(`${id} is not checked in cells`);
  });

  it('is never asked where the advice is to fill something in', () => {
    expect(all.filter(({ rule }) => !/\bClear (it|them|this)\b/.test(rule.message))).toEqual([]);
  });
});

function without<Row extends object>(row: Row, field: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== field)) as Row;
}
