import type { CellValue } from '../../core/api/shapes';
import { fieldOf } from '../../core/layouts/layout-fields';
import { valueToWrite } from '../../addin/fixing/value-to-write';
import type { Source } from '../../addin/fixing/value-to-write';
import { STAFF } from '../checking/support/small-standard';

describe('what is written for what would be typed', () => {
  it.each<[string, string, Source, CellValue, boolean?]>([
    ['DOB', '28/02/2010', 'workbook', { date: '2010-02-28' }],
    ['DOB', '28/02/2010', 'text', '28/02/2010'],
    ['DOB', 'unknown', 'workbook', 'unknown'],
    ['HOURS', '37.5', 'workbook', 37.5],
    ['HOURS', '37.5', 'text', '37.5'],
    ['ETHNIC', '007', 'workbook', '007'],
    ['ETHNIC', '31', 'workbook', '31'],
    ['ETHNIC', '31', 'workbook', 31, true],
    ['ETHNIC', '007', 'workbook', '007', true],
    ['ETHNIC', '31', 'text', '31', true],
    ['POSTCODE', 'SW1A 2AA', 'workbook', 'SW1A 2AA'],
    ['NOTE', '', 'workbook', null],
    ['NOTE', '', 'text', null],
  ])('%s %s in a %s', (field, typed, source, written, holdsNumbers = false) => {
    expect(valueToWrite(fieldOf(STAFF, field), typed, source, holdsNumbers)).toEqual(written);
  });
});
