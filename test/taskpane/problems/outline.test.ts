import { type Outline, outlineOf, pathTo } from '../../../addin/taskpane/problems/outline';
import { makeGroup } from '../../support/check-run';

const GROUPS = [makeGroup('A', [0, 4], [2]), makeGroup('B', [1, 3, 5])];

function drawn(outline: Outline): string[] {
  return Array.from({ length: outline.length }, (_, index) => {
    const row = outline.rowAt(index);
    const sign = row.open === undefined ? ' ' : row.open ? '-' : '+';
    return `${'  '.repeat(row.level - 1)}${sign}${row.key} ${row.position}/${row.size}`;
  });
}

describe('The list of problems as a tree', () => {
  test('shows the columns alone while all is closed', () => {
    expect(drawn(outlineOf(GROUPS, new Set()))).toEqual(['+A 1/2', '+B 2/2']);
  });

  test('shows what is wrong under an open column, and the cells under an open kind', () => {
    expect(drawn(outlineOf(GROUPS, new Set(['A', 'A.0', 'B'])))).toEqual([
      '-A 1/2',
      '  -A.0 1/2',
      '     cell:0 1/2',
      '     cell:4 2/2',
      '  +A.1 2/2',
      '-B 2/2',
      '  +B.0 1/1',
    ]);
  });

  test('shows nothing of an open kind whose column is closed', () => {
    expect(drawn(outlineOf(GROUPS, new Set(['A.0', 'B.0'])))).toEqual(['+A 1/2', '+B 2/2']);
  });

  test('finds every row again by its key', () => {
    const outline = outlineOf(GROUPS, new Set(['A', 'A.0', 'A.1', 'B', 'B.0']));
    const keys = Array.from({ length: outline.length }, (_, index) => outline.rowAt(index).key);
    expect(keys.map((key) => outline.indexOf(key))).toEqual(keys.map((_, index) => index));
  });

  test('knows no row for a finding in a closed group, nor for a key it does not have', () => {
    const outline = outlineOf(GROUPS, new Set(['A', 'A.0']));
    expect([outline.indexOfFinding(4), outline.indexOfFinding(1), outline.indexOf('C')]).toEqual([3, -1, -1]);
  });

  test.each([-1, 2])('has no row %d when there are two', (index) => {
    expect(() => outlineOf(GROUPS, new Set()).rowAt(index)).toThrow(
      new RangeError('No such row of the list.'),
    );
  });

  test('finds the last of 50,000 cells by position and by finding', () => {
    const many = [
      makeGroup(
        'A',
        Array.from({ length: 50_000 }, (_, at) => at * 2),
      ),
    ];
    const outline = outlineOf(many, new Set(['A', 'A.0']));
    expect([outline.length, outline.rowAt(50_001).key, outline.indexOfFinding(99_998)]).toEqual([
      50_002,
      'cell:99998',
      50_001,
    ]);
  });
});

describe('What must be open for a finding to be seen', () => {
  test.each([
    [4, { group: 'A', kind: 'A.0' }],
    [2, { group: 'A', kind: 'A.1' }],
    [5, { group: 'B', kind: 'B.0' }],
    [6, undefined],
  ])('for finding %d is %j', (finding, path) => {
    expect(pathTo(GROUPS, finding)).toEqual(path);
  });
});
