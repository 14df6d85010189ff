import { checkTable } from '../../functions/checks/table/check-table';
import { compileLayout } from '../../functions/checks/compiled/compile-layout';
import { CONSTRAINTS, type Field, type Layout } from '../../core/api/shapes';
import { exampleOfConstraint } from '../../infra/build/rule-examples/constraint-examples';
import { findExamples } from '../../infra/build/rule-examples/rule-examples';
import { rulesPage } from '../../scripts/docs/rules-page';
import { readContents } from '../../infra/build/rule-examples/standard-contents';
import { CODE_LISTS } from '../support/standard-fixture';

const contents = readContents();
const { standard } = contents;
const page = rulesPage(contents);
const examples = findExamples(contents);

/** Rules that cells or rows can break. */
const shown = standard.rules.filter(({ kind }) => !['heading', 'not-checked'].includes(kind));

describe('the page of rules', () => {
  it('lists every rule once, under its collection', () => {
    const listed = page.split('\n').flatMap((line) => /^\| `([^`]+)` \|/.exec(line)?.[1] ?? []);
    expect(listed.sort()).toEqual(standard.rules.map(({ id }) => id.slice(id.indexOf('/') + 1)).sort());
  });

  it('has an example that is found and one that is not for every rule on cells or rows', () => {
    const without = shown.filter(({ id }) => {
      const { fires = [], quiet = [] } = examples.get(id) ?? {};
      return fires.length === 0 || quiet.length === 0;
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('lets nothing in a cell break its table', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const cells = rows.map((row) => row.split(/(?<!\\)\|/).length);
    expect(new Set(cells)).toEqual(new Set([8]));
  });
});

/** Rules that data states, each in the first layout that has it. */
const stated = standard.layouts.flatMap((layout) =>
  layout.fields.flatMap((field) =>
    CONSTRAINTS.flatMap((constraint) => {
      const rule = field.rules?.[constraint];
      return rule === undefined ? [] : [{ id: rule.id, layout, field, constraint }];
    }),
  ),
);
const once = [...new Map(stated.reverse().map((each) => [each.id, each])).values()].reverse();

function rulesFound(layout: Layout, changed: Field, cell: string): string[] {
  const referenceDate = layout.validTo ?? layout.validFrom ?? '2026-09-30';
  const compiled = compileLayout(layout, [], CODE_LISTS, { referenceDate, today: '2026-11-22' });
  const columns = layout.fields.map((field) => ({
    field: field.name,
    values: [field.name === changed.name ? cell : (field.example ?? 'x')],
  }));
  const { findings } = checkTable(compiled, { source: 'text', rows: 1, columns });
  return findings.filter(({ field }) => field === changed.name).map(({ rule }) => rule);
}

describe('the examples of rules that data states', () => {
  it.each(once)('are right: $id', ({ id, layout, field, constraint }) => {
    const { fires, quiet } = exampleOfConstraint(field, constraint, CODE_LISTS);
    expect(rulesFound(layout, field, fires)).toEqual([id]);
    expect(rulesFound(layout, field, quiet)).not.toContain(id);
  });
});
