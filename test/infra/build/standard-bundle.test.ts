import { join } from 'node:path';
import { STANDARD_RULES } from '../../../functions/rules/standard/standard-rules';
import { RULE_SETS } from '../../../functions/rules';
import { PLACED_RULES } from '../../support/placed-rules';
import { readStandard } from '../../../functions/standard/read-standard';
import { ROOT } from '../../../infra/plans/paths';
import { bundleStandard } from '../../../infra/build/data/standard-bundle';

const directory = join(ROOT, 'standard');
const { standard, codeLists } = bundleStandard(directory);

test('the bundle has every rule: our own, those that data states and those in code', () => {
  const stated = readStandard(directory).fieldRules.map(({ id }) => id);
  const coded = [...PLACED_RULES.values()].flat().map(({ id }) => id);
  const own = STANDARD_RULES.map(({ id }) => id);
  expect(new Set(standard.rules.map(({ id }) => id))).toEqual(new Set([...own, ...stated, ...coded]));
});

test('a rule that several layouts share is there once, with all of them', () => {
  const ids = standard.rules.map(({ id }) => id);
  expect(ids).toHaveLength(new Set(ids).size);
  const layouts = [...PLACED_RULES].map(([layout, rules]) => [layout, rules.map(({ id }) => id)] as const);
  for (const { id, layouts: named } of standard.rules) {
    expect(named).toEqual(
      expect.arrayContaining(layouts.flatMap(([layout, of]) => (of.includes(id) ? layout : []))),
    );
  }
});

test('every layout that rules or constraints speak of exists', () => {
  const layouts = new Set(standard.layouts.map(({ id }) => id));
  const named = standard.rules.flatMap((rule) => rule.layouts);
  expect(named.filter((layout) => !layouts.has(layout))).toEqual([]);
  const families = new Set(standard.layouts.flatMap(({ family }) => family ?? []));
  expect([...RULE_SETS.keys()].filter((place) => !layouts.has(place) && !families.has(place))).toEqual([]);
});

test('every rule in code reads fields that one of its layouts has, or that it repeats', () => {
  const fieldsOf = new Map(
    standard.layouts.map(({ id, fields, repeats = [] }) => [
      id,
      [...fields, ...repeats].map(({ name }) => name),
    ]),
  );
  const known = new Map<string, Set<string>>();
  for (const [layout, rules] of PLACED_RULES) {
    for (const { id } of rules) {
      known.set(id, new Set([...(known.get(id) ?? []), ...(fieldsOf.get(layout) ?? [])]));
    }
  }
  const unknown = [...PLACED_RULES.values()]
    .flat()
    .flatMap(({ id, fields }) =>
      fields.filter((field) => known.get(id)?.has(field) !== true).map((field) => [id, field]),
    );
  expect(unknown).toEqual([]);
});

test('the lists to publish are those of the standard', () => {
  expect(codeLists).toEqual(readStandard(directory).codeLists);
});
