import { windowOf } from '../../../addin/taskpane/parts/window-of';

const LIST = { height: 100, rowHeight: 20, length: 1000, spare: 1 };

describe('The rows that are drawn', () => {
  test.each([
    ['are those in view and a spare one below, at the top', { top: 0, always: 0 }, [0, 1, 2, 3, 4, 5]],
    ['have a spare one above and below in the middle', { top: 200, always: 12 }, [9, 10, 11, 12, 13, 14, 15]],
    ['end with the list', { top: 19_920, always: 999 }, [995, 996, 997, 998, 999]],
    [
      'keep a row with the focus that was scrolled away above',
      { top: 200, always: 3 },
      [3, 9, 10, 11, 12, 13, 14, 15],
    ],
    [
      'keep a row with the focus that was scrolled away below',
      { top: 0, always: 500 },
      [0, 1, 2, 3, 4, 5, 500],
    ],
  ])('%s', (_, view, rows) => {
    expect(windowOf({ ...LIST, ...view })).toEqual(rows);
  });

  test('are none of an empty list', () => {
    expect(windowOf({ ...LIST, top: 0, always: 0, length: 0 })).toEqual([]);
  });

  test('are those left when the list has become shorter than where it was scrolled to', () => {
    expect(windowOf({ ...LIST, top: 10_000, always: 0, length: 3 })).toEqual([0]);
  });
});
