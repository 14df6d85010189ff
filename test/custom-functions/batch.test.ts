/** Sheets of formulas: what is asked of the service, and what is worked out, counted. */
import { ApiError, offline } from '../../addin/service/api-error';
import { matchExactly, type MakeTextMatcher } from '../../addin/custom-functions/text-matcher';
import { realCodeList } from '../support/real-standard';
import { outcome, PETS, SOME_PETS, testFunctions, testSource } from './support';

const CELLS = 10_000;
const ETHNIC = realCodeList('ethnic-group').codes;

function cells<T>(make: (at: number) => T): T[] {
  return Array.from({ length: CELLS }, (_, at) => make(at));
}

/** Counts how often a list is made ready, and how often text is matched. */
function countedMatcher() {
  const counts = { lists: 0, texts: 0 };
  const makeMatcher: MakeTextMatcher = (list) => {
    counts.lists += 1;
    const match = matchExactly(list);
    return (text) => {
      counts.texts += 1;
      return match(text);
    };
  };
  return { counts, makeMatcher };
}

describe('10,000 cells calculated at once', () => {
  test('ask for the catalogue and each list once', async () => {
    const api = testSource();
    const { label } = testFunctions({ api });
    const labels = await Promise.all(
      cells((at) =>
        at % 2 === 0 ? label('Ethnicity', ETHNIC[at % ETHNIC.length]!.code) : label('pet', '007'),
      ),
    );
    expect(labels).toEqual(cells((at) => (at % 2 === 0 ? ETHNIC[at % ETHNIC.length]!.label : 'Cat')));
    expect(api.asked).toEqual(['standard', 'ethnic-group', 'pet']);
  });

  test('of every function at once ask no more than that', async () => {
    const api = testSource();
    const { label, code, isValid, map, codes } = testFunctions({ api });
    const asks = [
      () => label('pet', '007'),
      () => code('pet', 'Cat'),
      () => isValid('pet', 7),
      () => codes('pet'),
      () => map('SWC', 'Ethnicity', 'WBRI'),
    ];
    await Promise.all(cells((at) => asks[at % asks.length]!()));
    expect([...api.asked].sort()).toEqual(['ethnic-group', 'pet', 'standard']);
  });

  test('work each different question out once', async () => {
    const { counts, makeMatcher } = countedMatcher();
    const { code } = testFunctions({ makeMatcher });
    const texts = ['Cat', 'Dog', 'Dragon'];
    const found = await Promise.all(cells((at) => outcome(code('pet', texts[at % texts.length]))));
    expect([...new Set(found)].sort()).toEqual([
      '#N/A "Dragon" is not a code or label of Pet (test).',
      '001',
      '007',
    ]);
    // The dragon is looked up a second time for what may have been meant.
    expect(counts).toEqual({ lists: 1, texts: 4 });
  });

  test('while the service is away all say so after one attempt, and the next calculation asks anew', async () => {
    const api = testSource();
    const { label } = testFunctions({ api });
    api.fail(offline());
    const away = await Promise.all(cells(() => outcome(label('pet', '007'))));
    expect([[...new Set(away)], api.asked]).toEqual([
      [
        '#VALUE! The checking service cannot be reached. Check that you are connected to the internet, then try again.',
      ],
      ['standard'],
    ]);
    api.fail(undefined);
    expect(await label('pet', '007')).toBe('Cat');
  });
});

test('a sheet that asks about 10,000 days makes the list ready as often as its codes change', async () => {
  const { counts, makeMatcher } = countedMatcher();
  const { code } = testFunctions({ makeMatcher });
  const found = await Promise.all(cells((at) => code('pet', 'hamster', 40_000 + at)));
  // 31 August 2020 is day 44074; the goat comes on 1 April 2027, day 46478.
  expect(found).toEqual(cells((at) => (40_000 + at <= 44_074 ? 'HM1' : 'HM2')));
  expect(counts.lists).toBe(3);
});

describe('as time goes by', () => {
  function clocked() {
    const clock = { now: 0 };
    const api = testSource();
    const { counts, makeMatcher } = countedMatcher();
    return { clock, api, counts, ...testFunctions({ api, makeMatcher, now: () => clock.now }) };
  }

  test('what was asked a minute ago is asked again, and no sooner', async () => {
    const { clock, api, label } = clocked();
    for (const seconds of [0, 30, 59.9, 60, 61, 119.9, 120]) {
      clock.now = seconds * 1000;
      await label('pet', '007');
    }
    expect(api.asked).toEqual(['standard', 'pet', 'standard', 'pet', 'standard', 'pet']);
  });

  test('what an administrator publishes is in the formula a minute later', async () => {
    const { clock, api, label } = clocked();
    expect(await label('pet', '007')).toBe('Cat');
    api.publish({ ...PETS, hash: 'pets-2', entry: 2, codes: [{ code: '007', label: 'House cat' }] });
    clock.now = 59_000;
    expect(await label('pet', '007')).toBe('Cat');
    clock.now = 60_000;
    expect(await label('pet', '007')).toBe('House cat');
  });

  test('a new entry that leaves a list alone drops nothing of the work done on it', async () => {
    const { clock, api, counts, code } = clocked();
    await Promise.all([code('pet', 'Cat'), code('some-pets', 'Cat')]);
    api.publish({ ...PETS, entry: 2 });
    api.publish({ ...SOME_PETS, hash: 'some-2', entry: 2 });
    clock.now = 60_000;
    await Promise.all([code('pet', 'Cat'), code('some-pets', 'Cat')]);
    expect(counts).toEqual({ lists: 3, texts: 3 });
  });

  test('a list known before goes on while the service is away', async () => {
    const { clock, api, label } = clocked();
    await label('pet', '007');
    api.fail(offline());
    clock.now = 60_000;
    expect(await label('pet', '007')).toBe('Cat');
    expect(await outcome(label('some-pets', '007'))).toMatch(/^#VALUE! The checking service cannot/);
  });

  test('a list that is no more is not remembered', async () => {
    const { clock, api, label } = clocked();
    await label('pet', '007');
    const problem = { code: 'unknown-code-list', title: 'No such list.', detail: 'It is gone.', status: 404 };
    api.fail(new ApiError(problem, false));
    clock.now = 60_000;
    expect(await outcome(label('pet', '007'))).toBe('#VALUE! No such list. It is gone.');
  });
});

test('only what stands in the catalogue is ever asked for: no cell leaves Excel', async () => {
  const api = testSource();
  const { label, code, isValid, map, codes } = testFunctions({ api });
  const secret = 'QQ123456C';
  await Promise.all(
    [
      ...[label(secret, secret), code(secret, secret), isValid(secret, secret), codes(secret, secret)],
      ...[map(secret, secret, secret), map('SWC', secret, secret), map('SWC', 'Ethnicity', secret)],
      ...[label('pet', secret), code('pet', secret), isValid('pet', secret, secret), codes('pet', secret)],
    ].map((answer) => outcome<unknown>(answer)),
  );
  expect(new Set(api.asked)).toEqual(new Set(['standard', 'ethnic-group', 'pet']));
});
