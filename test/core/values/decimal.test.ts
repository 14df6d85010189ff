import fc from 'fast-check';
import { countDecimals, readDecimal } from '../../../core/values/decimal';

describe('A number in plain decimal notation', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['007', 7],
    ['37.5', 37.5],
    ['-12.25', -12.25],
    ['0.1', 0.1],
    ['999999999999999', 999_999_999_999_999],
  ])('%s is read', (text, value) => {
    expect(readDecimal(text)).toBe(value);
  });

  test.each([
    '',
    '-',
    '.',
    '.5',
    '5.',
    '-.5',
    '1.2.3',
    '1,000',
    '£5',
    '1e5',
    '0x10',
    ' 1',
    '1 ',
    '+1',
    '--1',
    '١',
    '1234567890123456',
    'Infinity',
    'NaN',
  ])('%j is none', (text) => {
    expect(readDecimal(text)).toBeNaN();
  });

  test('has the very value that the platform reads', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 999_999 }),
        (whole, part) => {
          const text = `${whole}.${String(part).padStart(6, '0')}`;
          expect(readDecimal(text)).toBe(Number(text));
        },
      ),
    );
  });

  test.each([
    ['37', 0],
    ['37.5', 1],
    ['37.50', 2],
  ])('%s has %i decimals', (text, count) => {
    expect(countDecimals(text)).toBe(count);
  });
});
