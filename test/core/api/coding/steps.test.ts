import fc from 'fast-check';
import { readSteps, RowSteps, writeSteps } from '../../../../core/api/coding/steps';

describe('Rows as steps', () => {
  test.each([
    ['none', [], []],
    ['the first', [0], [1]],
    ['the first three', [0, 1, 2], [1, -2]],
    ['one apart and three together', [2, 6, 7, 8], [3, 4, -2]],
    ['two pairs', [4, 5, 9, 10], [5, -1, 4, -1]],
  ])('%s', (_words, rows, steps) => {
    expect(writeSteps(rows)).toEqual(steps);
    expect(readSteps(steps)).toEqual(rows);
  });

  test('come back as they went, whatever rows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(300)), (some) => {
        const rows = [...some].sort((a, b) => a - b);
        expect(readSteps(writeSteps(rows))).toEqual(rows);
      }),
    );
  });

  test('are the same written one by one or in runs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 6 })), { maxLength: 20 }),
        (runs) => {
          const writer = new RowSteps();
          const rows: number[] = [];
          let next = 0;
          for (const [gap, length] of runs) {
            writer.addRun(next + gap, next + gap + length);
            for (let at = 0; at < length; at += 1) rows.push(next + gap + at);
            next += gap + length;
          }
          expect({ count: writer.count, steps: writer.toSteps() }).toEqual({
            count: rows.length,
            steps: writeSteps(rows),
          });
        },
      ),
    );
  });
});
