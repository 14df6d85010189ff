import { stepOf } from '../../../addin/taskpane/codes/step-of';

it.each([
  ['down to the next', 'ArrowDown', 0, 1],
  ['down from the last to the first', 'ArrowDown', 29, 0],
  ['up to the one before', 'ArrowUp', 5, 4],
  ['up from the first to the last', 'ArrowUp', 0, 29],
  ['a page down', 'PageDown', 3, 13],
  ['a page down, no further than the last', 'PageDown', 25, 29],
  ['a page up, no further than the first', 'PageUp', 4, 0],
  ['other keys are left to the box', 'Home', 4, undefined],
])('Of thirty options: %s', (_, key, at, expected) => {
  expect(stepOf(key, at, 30)).toBe(expected);
});

it('Where there is nothing to choose no key does anything', () => {
  expect(stepOf('ArrowDown', 0, 0)).toBeUndefined();
});
