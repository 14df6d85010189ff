import {
  type CellExamples,
  STANDARD_RULE_EXAMPLES,
  type TableExamples,
} from '../../../functions/rules/standard/standard-rule-examples';
import { checkRows, relateRows } from '../../support/check-rows';

const all = Object.entries(STANDARD_RULE_EXAMPLES).map(([name, examples]) => ({
  id: `standard/${name}`,
  examples,
}));
const onCells = all.filter(
  (each): each is { id: string; examples: CellExamples } => 'source' in each.examples,
);
const onTables = all.filter(
  (each): each is { id: string; examples: TableExamples } => !('source' in each.examples),
);

describe('Each of our own rules on cells', () => {
  it.each(onCells)(
    '$id finds each of its firing examples, and nothing else is found there',
    ({ id, examples }) => {
      const { layout, source, fires } = examples;
      expect(fires.length).toBeGreaterThan(0);
      for (const row of fires) {
        const [field = ''] = Object.keys(row);
        const found = checkRows(layout, [row], source).filter((each) => each.field === field);
        expect({ row, rules: found.map(({ rule }) => rule) }).toEqual({ row, rules: [id] });
      }
    },
  );

  it.each(onCells)('$id is quiet on each of its quiet examples, as is every other rule', ({ examples }) => {
    const { layout, source, quiet } = examples;
    expect(quiet.length).toBeGreaterThan(0);
    for (const row of quiet) {
      const [field = ''] = Object.keys(row);
      expect({ row, found: checkRows(layout, [row], source).filter((each) => each.field === field) }).toEqual(
        {
          row,
          found: [],
        },
      );
    }
  });
});

describe('Each of our own rules that compares rows', () => {
  it.each(onTables)('$id finds the rows it names and no other', ({ id, examples }) => {
    expect(examples.fires.length).toBeGreaterThan(0);
    for (const { tables, rows } of examples.fires) {
      const found = relateRows(tables).filter(({ rule }) => rule === id);
      expect(found.map(({ table, row }) => [table, row])).toEqual(rows.map((row) => [examples.layout, row]));
    }
  });

  it.each(onTables)('$id is quiet on each of its quiet examples', ({ id, examples }) => {
    expect(examples.quiet.length).toBeGreaterThan(0);
    for (const { tables } of examples.quiet) {
      expect(relateRows(tables).filter(({ rule }) => rule === id)).toEqual([]);
    }
  });
});
