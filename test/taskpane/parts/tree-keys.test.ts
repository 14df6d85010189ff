import { moveFor } from '../../../addin/taskpane/parts/tree-keys';
import { outlineOf } from '../../../addin/taskpane/problems/outline';
import { makeGroup } from '../../support/check-run';

// 0 A, 1 A.0, 2 and 3 its cells, 4 A.1 (closed), 5 B (closed)
const OUTLINE = outlineOf([makeGroup('A', [0, 4], [2]), makeGroup('B', [1])], new Set(['A', 'A.0']));
const ROWS = { length: OUTLINE.length, rowAt: OUTLINE.rowAt, page: 3 };

function press(key: string, active: number, held: { ctrlKey?: boolean } = {}) {
  return moveFor({ key, altKey: false, ctrlKey: false, metaKey: false, ...held }, active, ROWS);
}

describe('Keys in the list of problems', () => {
  test.each([
    ['ArrowDown', 0, { kind: 'go', to: 1 }],
    ['ArrowDown', 5, { kind: 'go', to: 5 }],
    ['ArrowUp', 3, { kind: 'go', to: 2 }],
    ['ArrowUp', 0, { kind: 'go', to: 0 }],
    ['Home', 4, { kind: 'go', to: 0 }],
    ['End', 1, { kind: 'go', to: 5 }],
    ['PageDown', 1, { kind: 'go', to: 4 }],
    ['PageDown', 4, { kind: 'go', to: 5 }],
    ['PageUp', 4, { kind: 'go', to: 1 }],
    ['ArrowRight', 5, { kind: 'open', open: true }],
    ['ArrowRight', 0, { kind: 'go', to: 1 }],
    ['ArrowRight', 2, undefined],
    ['ArrowLeft', 0, { kind: 'open', open: false }],
    ['ArrowLeft', 3, { kind: 'go', to: 1 }],
    ['ArrowLeft', 4, { kind: 'go', to: 0 }],
    ['ArrowLeft', 5, undefined],
    ['Enter', 2, { kind: 'use' }],
    [' ', 1, { kind: 'use' }],
    ['Tab', 1, undefined],
  ])('%s on row %d gives %j', (key, active, move) => {
    expect(press(key, active)).toEqual(move);
  });

  test('leave those with Ctrl to the page', () => {
    expect(press('Home', 4, { ctrlKey: true })).toBeUndefined();
  });

  test('do nothing in an empty list', () => {
    const nothing = { length: 0, rowAt: OUTLINE.rowAt, page: 3 };
    expect(
      moveFor({ key: 'Enter', altKey: false, ctrlKey: false, metaKey: false }, 0, nothing),
    ).toBeUndefined();
  });
});
