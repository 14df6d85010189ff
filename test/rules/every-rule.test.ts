import { PLACED_RULES } from '../support/placed-rules';
import type { CellRule, RelationRule, RowRule, Rule } from '../../functions/rules/rule';
import { checkRows, relateRows } from '../support/check-rows';

const all: readonly (readonly [layout: string, rule: Rule])[] = [...PLACED_RULES].flatMap(([layout, rules]) =>
  rules.map((rule) => [layout, rule] as const),
);
const onRows = all.filter(
  (pair): pair is readonly [string, CellRule | RowRule] => pair[1].kind === 'cell' || pair[1].kind === 'row',
);
const onTables = all.filter((pair): pair is readonly [string, RelationRule] => pair[1].kind === 'relation');

const named = <T extends Rule>(pairs: readonly (readonly [string, T])[]) =>
  pairs.map(([layout, rule]) => ({ id: rule.id, layout, rule }));

describe('Every rule on cells and rows', () => {
  it.each(named(onRows))('$id fires on each of its firing examples', ({ id, layout, rule }) => {
    expect(rule.fires.length).toBeGreaterThan(0);
    for (const example of rule.fires) {
      expect({ example, rules: checkRows(layout, [example]).map((found) => found.rule) }).toEqual({
        example,
        rules: expect.arrayContaining([id]),
      });
    }
  });

  it.each(named(onRows))('$id is quiet on each of its quiet examples', ({ id, layout, rule }) => {
    expect(rule.quiet.length).toBeGreaterThan(0);
    for (const example of rule.quiet) {
      expect({
        example,
        fired: checkRows(layout, [example]).some(({ rule: fired }) => fired === id),
      }).toEqual({ example, fired: false });
    }
  });

  it.each(named(onRows))(
    '$id finds all its firing examples in one sheet, each on its own row',
    ({ id, layout, rule }) => {
      const rows = rule.fires.flatMap((example) => [...rule.quiet, example]);
      const every = rule.quiet.length + 1;

      const found = checkRows(layout, rows).filter((each) => each.rule === id);

      expect(found.map(({ row }) => row)).toEqual(
        rule.fires.map((_, index) => index * every + rule.quiet.length),
      );
    },
  );
});

describe('Every rule that compares rows', () => {
  it.each(named(onTables))('$id finds the rows it names and no other', ({ id, rule }) => {
    expect(rule.fires.length).toBeGreaterThan(0);
    for (const { tables, rows } of rule.fires) {
      expect(
        relateRows(tables)
          .filter((each) => each.rule === id)
          .map(({ row }) => row),
      ).toEqual(rows);
    }
  });

  it.each(named(onTables))('$id is quiet on each of its quiet examples', ({ id, rule }) => {
    expect(rule.quiet.length).toBeGreaterThan(0);
    for (const { tables } of rule.quiet) {
      expect(relateRows(tables).filter((each) => each.rule === id)).toEqual([]);
    }
  });
});

describe('The words of the rules', () => {
  const FORBIDDEN = /\b(invalid|null|regex|schema|exception|undefined|something went wrong|http)\b/i;
  const PLACEHOLDER = /\{([^{}]*)\}/g;

  it('have an id of their own each in a layout', () => {
    const ids = all.map(([layout, { id }]) => `${layout} ${id}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('bear the name of the collection whose layouts they stand in', () => {
    const elsewhere = all.filter(([layout, { id }]) => id.split('/')[0] !== layout.split('/')[0]);
    expect(elsewhere.map(([layout, { id }]) => `${layout} ${id}`)).toEqual([]);
  });

  it.each(named(all))('$id speaks plainly and ends its sentences', ({ rule }) => {
    expect(
      [rule.message, rule.condition].filter((text) => FORBIDDEN.test(text) || !text.endsWith('.')),
    ).toEqual([]);
  });

  it.each(named(all))('$id uses no placeholder but its own cells', ({ rule }) => {
    const names = Array.from(rule.message.matchAll(PLACEHOLDER), ([, name]) => name!);
    const known = new Set([
      'value',
      'row',
      'characters',
      ...rule.fields,
      ...rule.fields.map((field) => `heading ${field}`),
    ]);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});
