import type { ItemCoverage, LayoutCoverage } from '../../addin/checking/coverage';
import { barOf } from '../../addin/taskpane/state/bar-of';

function table(layout: string, items: readonly (readonly [string, ItemCoverage['state'], number])[]) {
  return {
    layout,
    items: items.map(([item, state, error]) => ({
      ...{ item, field: item, title: item, required: false, state },
      counts: { error, query: 1, warning: 0 },
    })),
  } as unknown as LayoutCoverage;
}

test('The bar of a collection tells items that are right, with errors, and missing, each once', () => {
  const layouts = [
    table('a', [
      ['P1', 'held', 0],
      ['P2', 'held', 3],
      ['P3', 'missing', 0],
    ]),
    table('b', [
      ['P2', 'held', 1],
      ['P4', 'held', 0],
    ]),
  ];
  const counts = { error: 4, query: 0, warning: 0 };
  expect(barOf({ collection: 'x', title: 'X', layouts, asked: 4, held: 3, counts })).toEqual({
    right: 2,
    faulty: 1,
    missing: 1,
  });
});
