import { movedEdge, movedRow, movedSpans } from '../../addin/checking/live/row-move';
import { clipSpans, mergeSpans, spansOfRows, spanTester } from '../../addin/workbook/row-spans';
import type { RowSpan } from '../../addin/workbook/host';

const span = (row: number, rowCount: number): RowSpan => ({ row, rowCount });

describe('spans of rows', () => {
  it('that overlap or touch are one, in order, and those of no rows are none', () => {
    expect(mergeSpans([span(8, 2), span(1, 3), span(3, 2), span(5, 1), span(20, 0)])).toEqual([
      span(1, 5),
      span(8, 2),
    ]);
  });

  it('that lie close together may be one', () => {
    expect(mergeSpans([span(1, 1), span(4, 1), span(9, 1)], 2)).toEqual([span(1, 4), span(9, 1)]);
  });

  it('are as few as hold some rows', () => {
    expect([spansOfRows([]), spansOfRows([3]), spansOfRows([1, 2, 3, 7, 9, 10])]).toEqual([
      [],
      [span(3, 1)],
      [span(1, 3), span(7, 1), span(9, 2)],
    ]);
  });

  it('are cut at the first row of a table and at the row after its last', () => {
    expect(clipSpans([span(0, 3), span(5, 1), span(8, 9)], 2, 10)).toEqual([
      span(2, 1),
      span(5, 1),
      span(8, 2),
    ]);
  });

  it('know their rows', () => {
    const isIn = spanTester([span(2, 2), span(6, 1)]);

    expect([0, 1, 2, 3, 4, 5, 6, 7].filter(isIn)).toEqual([2, 3, 6]);
    expect([0, 1].filter(spanTester([]))).toEqual([]);
  });
});

describe('rows that came', () => {
  const came = { kind: 'inserted', row: 3, rowCount: 2 } as const;

  it('move those from there on', () => {
    expect([2, 3, 4].map((row) => movedRow(row, came))).toEqual([2, 5, 6]);
  });

  it('are none of the rows they came amid', () => {
    expect(movedSpans([span(1, 4), span(8, 1)], came)).toEqual([span(1, 2), span(5, 2), span(10, 1)]);
  });
});

describe('rows that went', () => {
  const went = { kind: 'deleted', row: 3, rowCount: 2 } as const;

  it('are nowhere, and those below move up', () => {
    expect([2, 3, 4, 5].map((row) => movedRow(row, went))).toEqual([2, undefined, undefined, 3]);
  });

  it('leave a line between rows where they were', () => {
    expect([3, 4, 5, 6].map((row) => movedEdge(row, went))).toEqual([3, 3, 3, 4]);
  });

  it('are cut out of spans', () => {
    expect(movedSpans([span(2, 2), span(3, 1), span(4, 3)], went)).toEqual([span(2, 3)]);
  });
});
