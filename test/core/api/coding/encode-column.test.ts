import fc from 'fast-check';
import { decodeColumn, encodeBase64, encodeColumn } from '../../../../core/api/coding/columns';
import type { CellValue } from '../../../../core/api/shapes';
import { anyCell } from '../../../checks/support/any-cell';

function roundTrip(cells: readonly CellValue[]): CellValue[] {
  const sent = JSON.parse(JSON.stringify(encodeColumn('F', cells))) as ReturnType<typeof encodeColumn>;
  const { values, index } = decodeColumn(sent, cells.length);
  return cells.map((_, row) => values[index[row] as number] as CellValue);
}

describe('A column on its way', () => {
  test('sends each distinct cell once, with a byte a row', () => {
    expect(encodeColumn('F', ['a', 'b', 'a', 'a', null, 'b', 'a', null])).toEqual({
      field: 'F',
      values: ['a', 'b', null],
      index: encodeBase64(Uint8Array.of(0, 1, 0, 0, 2, 1, 0, 2)),
    });
  });

  test('tells 1, "1" and true apart, and dates and errors by what they hold', () => {
    const cells: CellValue[] = [1, '1', true, { date: '2026-09-30' }, { error: '#N/A' }];
    const encoded = encodeColumn('F', [...cells, ...cells.map((cell) => structuredClone(cell)), ...cells]);
    expect(encoded.values).toEqual(cells);
  });

  test('comes out as it went in, whatever the cells', () => {
    fc.assert(
      fc.property(
        fc.array(anyCell(), { maxLength: 5 }),
        fc.array(fc.nat(4), { maxLength: 60 }),
        (some, places) => {
          const cells = some.length === 0 ? [] : places.map((at) => some[at % some.length] as CellValue);
          expect(roundTrip(cells)).toEqual(JSON.parse(JSON.stringify(cells)));
        },
      ),
    );
  });

  test.each([
    ['one byte', 256],
    ['two bytes', 257],
    ['four bytes', 65_537],
  ])('takes %s a row for %i values', (_words, values) => {
    const cells = Array.from({ length: values * 2 }, (_, row) => row % values);
    // The first rows repeat, so that the column is not given up on.
    const repeating = [...Array.from({ length: 2048 }, (_, row) => row % 200), ...cells];
    const encoded = encodeColumn('F', repeating);
    expect(encoded.values.length).toBe(values);
    expect(roundTrip(repeating)).toEqual(repeating);
  });

  test('is sent as it is when its cells hardly repeat', () => {
    const cells = Array.from({ length: 3000 }, (_, row) => `person ${row}`);
    expect(encodeColumn('F', cells)).toEqual({ field: 'F', values: cells });
  });

  test('is given up on after 1,024 rows, without looking at the rest', () => {
    let looked = 0;
    const cells = Array.from({ length: 5000 }, (_, row) => `person ${row}`);
    const counted = new Proxy(cells, {
      get(target, name, receiver) {
        if (typeof name === 'string' && /^\d+$/.test(name)) looked += 1;
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
    encodeColumn('F', counted);
    // 1,024 rows looked at, and all copied once.
    expect(looked).toBe(1024 + 5000);
  });
});

describe('Base64', () => {
  test('is the same without Node, for more bytes than a stack holds', () => {
    const bytes = Uint8Array.from({ length: 300_001 }, (_, at) => (at * 7) & 255);
    const withNode = encodeBase64(bytes);
    const kept = globalThis.Buffer;
    Reflect.deleteProperty(globalThis, 'Buffer');
    try {
      expect(encodeBase64(bytes) === withNode).toBe(true);
    } finally {
      globalThis.Buffer = kept;
    }
  });
});
