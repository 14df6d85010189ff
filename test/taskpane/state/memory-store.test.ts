import type { BrowserMemory } from '../../../addin/remembering/browser-memory';
import { createMemoryStore } from '../../../addin/taskpane/state/memory-store';
import type { MemoryPlace, MemoryStore } from '../../../addin/taskpane/state/memory-store';
import { memoryPlace } from '../../support/memory-place';

const ONE: BrowserMemory = {
  salt: '0123456789abcdef0123456789abcdef',
  matches: [
    {
      on: '2026-11-22',
      headings: ['dateofbirth', '#5a'],
      layout: 'asc-wds/worker',
      columns: new Map([['#5a', 'ETHNICITY']]),
    },
  ],
  answers: [{ list: 'ethnic-origin', hash: '77', code: 'OWHI', on: '2026-11-20' }],
};

/** As the first version wrote it. */
const FIRST = JSON.stringify({
  version: 1,
  matches: [
    {
      name: 'Jane Smith grievance',
      on: '2026-10-01',
      headings: ['zebedeecanaryson', 'qq123456c'],
      layout: 'standard/person',
      columns: [['qq123456c', 'NI']],
    },
  ],
});

function store(place: MemoryPlace, today = '2026-11-22', partition?: string | null): MemoryStore {
  return createMemoryStore(
    () => place,
    () => today,
    partition,
  );
}

function keysOf(place: MemoryPlace): (string | null)[] {
  return Array.from({ length: place.length }, (_, at) => place.key(at));
}

test('What is kept comes back', () => {
  const place = memoryPlace();
  expect(store(place).save(ONE)).toBe(true);
  expect(store(place).load()).toEqual(ONE);
});

test.each<[string, string | null | undefined, boolean]>([
  ['a partition of its own', 'site-b', false],
  ['none', undefined, false],
  ['the same partition', 'site-a', true],
])('What is kept within one site is not read within another: %s', (_, partition, read) => {
  const place = memoryPlace();
  store(place, '2026-11-22', 'site-a').save(ONE);
  expect(store(place, '2026-11-22', partition).load().matches).toEqual(read ? ONE.matches : []);
});

test('What the first version kept is erased at the start, in every partition, and nothing of it is taken over', () => {
  const place = memoryPlace([
    ['workforce-standard.matches', FIRST],
    ['site-aworkforce-standard.matches', FIRST],
    ['of another program', 'stays'],
  ]);
  store(place).tidy();
  expect([keysOf(place), store(place).load().matches]).toEqual([['of another program'], []]);
});

test.each<[string, string, number, number]>([
  ['400 days later all is there', '2027-12-25', 1, 1],
  ['after 400 days the older goes', '2027-12-26', 1, 0],
  ['a day more and all is gone', '2027-12-28', 0, 0],
  ['what says to be from a day to come is not kept', '2026-11-20', 0, 1],
])('%s', (_, today, matches, answers) => {
  const place = memoryPlace();
  store(place).save(ONE);
  store(place, today).tidy();
  const left = store(place).load();
  expect([left.matches.length, left.answers.length, keysOf(place).length]).toEqual([
    matches,
    answers,
    Math.min(1, matches + answers),
  ]);
});

test('With the last of it goes the salt, and the next has another', () => {
  const place = memoryPlace();
  store(place).save(ONE);
  store(place).save({ ...ONE, matches: [], answers: [] });
  expect(keysOf(place)).toEqual([]);
  expect(store(place).load().salt).not.toBe(ONE.salt);
});

test('A browser that keeps nothing, or holds something of another, remembers nothing, and says so', () => {
  const forbidden = createMemoryStore(
    () => {
      throw new Error('Access is denied.');
    },
    () => '2026-11-22',
  );
  forbidden.tidy();
  const foreign = store(memoryPlace([['workforce-standard.remembered', 'no JSON']]));
  expect([forbidden.save(ONE), forbidden.load().matches, foreign.load().matches]).toEqual([false, [], []]);
});

test.each<[string, unknown]>([
  ['another version', { version: 9, salt: ONE.salt, matches: [] }],
  ['no salt', { version: 2, matches: [] }],
  ['no lists', { version: 2, salt: ONE.salt, matches: 'x', answers: 7 }],
  [
    'parts of the wrong kind',
    { version: 2, salt: ONE.salt, matches: [null, {}, 7], answers: [null, {}, []] },
  ],
  [
    'a day that is none',
    { version: 2, salt: ONE.salt, matches: [{ on: 'soon', headings: [], layout: null, columns: [] }] },
  ],
])('Nothing is taken of what is not as we write it: %s', (_, written) => {
  const place = memoryPlace([['workforce-standard.remembered', JSON.stringify(written)]]);
  const { matches, answers } = store(place).load();
  expect([matches, answers]).toEqual([[], []]);
});
