import { ApiError, offline } from '../../addin/service/api-error';
import { keepFresh } from '../../addin/custom-functions/keep-fresh';

function counted() {
  const clock = { now: 0 };
  const state = { loads: 0, failure: undefined as Error | undefined };
  const get = keepFresh(
    async () => {
      state.loads += 1;
      const load = state.loads;
      await Promise.resolve();
      if (state.failure !== undefined) throw state.failure;
      return load;
    },
    { now: () => clock.now, maxAge: 100 },
  );
  return { clock, state, get };
}

test('all who ask while it loads share the load', async () => {
  const { get } = counted();
  expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1]);
});

test('an answer counts from when it came until it is old', async () => {
  const { clock, get } = counted();
  const seen = [];
  for (clock.now of [0, 99, 100, 150, 199, 200]) seen.push(await get());
  expect(seen).toEqual([1, 1, 2, 2, 2, 3]);
});

test('a failure is not kept', async () => {
  const { state, get } = counted();
  state.failure = offline();
  await expect(get()).rejects.toBe(state.failure);
  state.failure = undefined;
  expect(await get()).toBe(2);
});

test('the older answer goes on for as long again when the service is away', async () => {
  const { clock, state, get } = counted();
  await get();
  state.failure = offline();
  const seen = [];
  for (clock.now of [100, 150, 199, 200]) seen.push([await get(), state.loads]);
  expect(seen).toEqual([
    [1, 2],
    [1, 2],
    [1, 2],
    [1, 3],
  ]);
});

test.each([
  ['the service refuses', new ApiError({ code: 'gone', title: 'Gone.', detail: '' }, false)],
  ['something of ours breaks', new TypeError('broken')],
])('the older answer does not hide that %s', async (_what, failure) => {
  const { clock, state, get } = counted();
  await get();
  state.failure = failure;
  clock.now = 100;
  await expect(get()).rejects.toBe(failure);
});
