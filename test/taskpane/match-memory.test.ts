import type { RememberedMatch } from '../../addin/checking/remembered-matches';
import { createMatchMemory } from '../../addin/taskpane/state/match-memory';

const ONE: RememberedMatch = {
  name: 'Staff',
  on: '2026-11-22',
  headings: ['name', 'origin'],
  layout: 'asc-wds/worker',
  columns: new Map([['origin', 'ETHNICITY']]),
};

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) };
}

test('What is kept comes back', () => {
  const place = storage();
  createMatchMemory(() => place).save([ONE]);
  expect(createMatchMemory(() => place).load()).toEqual([ONE]);
});

test.each<[string, string | null | undefined, boolean]>([
  ['a partition of its own', 'site-b', false],
  ['none', undefined, false],
  ['the same partition', 'site-a', true],
])('What is kept within one site is not read within another: %s', (_, partition, read) => {
  const place = storage();
  createMatchMemory(() => place, 'site-a').save([ONE]);
  expect(createMatchMemory(() => place, partition).load()).toEqual(read ? [ONE] : []);
});

test('A browser that keeps nothing, or holds something of another, has no corrections', () => {
  const forbidden = createMatchMemory(() => {
    throw new Error('Access is denied.');
  });
  forbidden.save([ONE]);
  const foreign = createMatchMemory(() => ({ getItem: () => 'no JSON', setItem: () => undefined }));
  expect([forbidden.load(), foreign.load()]).toEqual([[], []]);
});
