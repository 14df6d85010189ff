import { decodeColumn } from '../../../../core/api/coding/columns';
import { InputError } from '../../../../core/api/input-error';
import type { CellValue, EncodedColumn } from '../../../../core/api/shapes';

const base64 = (...bytes: number[]) => Buffer.from(bytes).toString('base64');

function failure(column: EncodedColumn, rows: number): unknown {
  try {
    decodeColumn(column, rows);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('A column that is not as the API describes it', () => {
  test.each<[string, Omit<EncodedColumn, 'field'>, number]>([
    ['fewer values than rows', { values: ['a'] }, 2],
    ['more values than rows', { values: ['a', 'b', 'c'] }, 2],
    ['an index beyond its values', { values: ['a', 'b'], index: base64(0, 2) }, 2],
    ['an index of no values', { values: [], index: base64(0, 0) }, 2],
    ['an index that is too short', { values: ['a'], index: base64(0) }, 2],
    ['an index that is too long', { values: ['a'], index: base64(0, 0, 0) }, 2],
    ['an index that is not base64', { values: ['a'], index: '*A==' }, 1],
    ['an index with more after it', { values: ['a'], index: 'AA==AA==' }, 1],
    [
      'one byte a row where there must be two',
      { values: Array.from({ length: 257 }, (_, at) => at), index: base64(0, 0) },
      2,
    ],
    ['a number that is not finite', { values: [Infinity] }, 1],
    ['a list', { values: [[] as unknown as CellValue] }, 1],
    ['an object of another kind', { values: [{ formula: '=A1' } as unknown as CellValue] }, 1],
    ['an empty object', { values: [{} as unknown as CellValue] }, 1],
    [
      'an object with more in it',
      { values: [{ date: '2026-09-30', error: 'x' } as unknown as CellValue] },
      1,
    ],
    [
      'an object that came with a __proto__',
      { values: [JSON.parse('{"__proto__":{"date":"2026-09-30"}}') as CellValue] },
      1,
    ],
    ['a date not in ISO form', { values: [{ date: '30/09/2026' }] }, 1],
    ['a date that is not text', { values: [{ date: ['2026-09-30'] } as unknown as CellValue] }, 1],
    ['an error that is not text', { values: [{ error: 1 } as unknown as CellValue] }, 1],
  ])('%s', (_words, column, rows) => {
    const error = failure({ field: 'GENDER', ...column }, rows);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({
      code: 'malformed-column',
      detail: expect.stringContaining('"GENDER"') as string,
    });
  });

  test('a cell longer than Excel holds is told with the limit', () => {
    expect(failure({ field: 'NOTES', values: ['x'.repeat(32_768)] }, 1)).toMatchObject({
      code: 'cell-too-long',
      limit: 32_767,
    });
    expect(failure({ field: 'NOTES', values: ['x'.repeat(32_767)] }, 1)).toBeUndefined();
  });

  test('never repeats a cell', () => {
    const error = failure({ field: 'F', values: [{ date: 'secret' }] }, 1);
    expect(JSON.stringify(error) + String(error)).not.toContain('secret');
  });
});

describe('A column as it should be', () => {
  test('is as long as there are rows', () => {
    const { values, index } = decodeColumn({ field: 'F', values: ['a', null], index: base64(1, 0, 1) }, 3);
    expect({ values, index: [...index] }).toEqual({
      values: ['a', null],
      index: [1, 0, 1],
    });
  });

  test('may have been sent as its rows', () => {
    const { index } = decodeColumn({ field: 'F', values: ['a', 'a', 'b'] }, 3);
    expect({ index: [...index] }).toEqual({ index: [0, 1, 2] });
  });

  test('may have no rows', () => {
    expect([...decodeColumn({ field: 'F', values: [], index: '' }, 0).index]).toEqual([]);
  });
});
