import { compileLayout } from '../../functions/checks/compiled/compile-layout';
import { fieldsOf } from '../../core/layouts/layout-fields';
import { rulesOf } from '../../functions/rules';
import { readStandard } from '../../functions/standard/read-standard';
import { DATES } from './support/layouts';

const standard = readStandard('standard');
const lists = new Map(standard.codeLists.map((list) => [list.id, list]));

describe('The standard as published', () => {
  test.each(standard.layouts.map((layout) => [layout.id, layout]))('compiles: %s', (_id, layout) => {
    const compiled = compileLayout(layout, rulesOf(layout), lists, DATES);
    for (const { name } of fieldsOf(layout)) expect(compiled.field(name)?.field.name).toBe(name);
  });

  test('has no rule, primary key or reference on a field it lacks', () => {
    const wrong = standard.layouts.flatMap((layout) => {
      const known = new Set(fieldsOf(layout).map(({ name }) => name));
      const named = [
        ...layout.keys,
        ...(layout.primaryKey ?? []),
        ...(layout.foreignKeys ?? []).flatMap(({ fields }) => fields),
      ];
      return named.filter((name) => !known.has(name)).map((name) => `${layout.id} ${name}`);
    });
    expect(wrong).toEqual([]);
  });
});
