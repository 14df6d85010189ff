import fc from 'fast-check';
import type { CellValue } from '../../../core/api/shapes';

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
const LIKELY = [
  '31',
  '31 ',
  '\u00a031',
  'wbri',
  'White British',
  '7',
  '50',
  '33',
  '1abc',
  'NEW',
  'delete',
  'AB123456C',
  'ab 12 34 56 c',
  'AB123456',
  'LS1 4AP',
  '30/09/2026',
  '2026-09-30',
  '31/02/2010',
  '1/2/80',
  '37.5',
  '37.25',
  '-1',
  '1e5',
  '2010',
  '999',
  'Admin',
  ' ',
  '\u200b',
];

/** Any cell a host can hand over, likely ones often. */
export function anyCell(): fc.Arbitrary<CellValue> {
  return fc.oneof(
    fc.constantFrom<CellValue>('', null, ...NAMES, ...LIKELY),
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -10, max: 3000 }),
    fc.boolean(),
    fc.constantFrom<CellValue>(
      { date: '2026-09-30' },
      { date: '2026-09-30T09:30:00' },
      { date: '2026-02-31' },
    ),
    fc.constantFrom<CellValue>({ error: '#N/A' }, { error: '#REF!' }),
  );
}
