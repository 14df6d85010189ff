import { throttled } from '../../../addin/taskpane/state/throttled';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('Work is done at most once in the time given, with the latest there is', () => {
  const done: number[] = [];
  const soon = throttled(1_000, (value: number) => done.push(value));
  soon(1);
  jest.advanceTimersByTime(999);
  const before = [...done];
  soon(2);
  jest.advanceTimersByTime(1);
  soon(3);
  soon(4);
  jest.advanceTimersByTime(1_000);
  jest.advanceTimersByTime(5_000);
  expect([before, done]).toEqual([[], [2, 4]]);
});

test('What waits to be done is forgotten on request, and new work is not', () => {
  const done: number[] = [];
  const soon = throttled(1_000, (value: number) => done.push(value));
  soon(1);
  soon.cancel();
  jest.advanceTimersByTime(1_000);
  soon(2);
  jest.advanceTimersByTime(1_000);
  expect(done).toEqual([2]);
});
