import { fitsColumn } from '../../addin/suggesting/fits-column';
import type { Field } from '../../core/api/shapes';

const field = (more: Partial<Field>): Field => ({ name: 'A', title: 'A', type: 'string', ...more });

describe('a value is suggested only where its column would take it', () => {
  it.each<[value: string, of: Field, fits: boolean]>([
    ['10', field({ type: 'integer', form: 'year-or-999' }), false],
    ['2016', field({ type: 'integer', form: 'year-or-999' }), true],
    ['999', field({ type: 'integer', form: 'year-or-999' }), true],
    ['10', field({ type: 'year' }), false],
    ['80', field({ type: 'number', form: 'fte' }), false],
    ['0.8', field({ type: 'number', form: 'fte' }), true],
    ['37.25', field({ type: 'number', form: 'half-hours' }), false],
    ['366.5', field({ type: 'number', form: 'days-half-or-999' }), false],
    ['365.5', field({ type: 'number', form: 'days-half-or-999' }), true],
    ['12.605', field({ type: 'number', form: 'money' }), false],
    ['11', field({ type: 'integer', constraints: { maximum: 10 } }), false],
    ['10', field({ type: 'integer', constraints: { minimum: 1, maximum: 10 } }), true],
    ['31/12/1999', field({ type: 'date', constraints: { minimum: '2000-01-01' } }), false],
    ['2000-01-01', field({ type: 'date', constraints: { minimum: '2000-01-01' } }), true],
    ['too long', field({ constraints: { maxLength: 5 } }), false],
    ['', field({ type: 'year' }), true],
    ['31', field({ codeList: 'ethnicity', constraints: { maxLength: 1 } }), true],
  ])('%j, %j: %s', (value, of, fits) => {
    expect(fitsColumn(value, of)).toBe(fits);
  });
});
