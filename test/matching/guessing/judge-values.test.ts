import { judgeValues } from '../../../addin/matching/guessing/judge-values';
import type { Evidence } from '../../../addin/matching/guessing/judge-values';
import type { CellValue, Field } from '../../../core/api/shapes';
import { ETHNICITY, YES_NO } from '../../checking/support/small-standard';

const field = (more: Partial<Field>): Field => ({ name: 'X', title: 'X', type: 'string', ...more });
const NOTHING: Evidence = { score: 0, telling: false };
const AGAINST: Evidence = { score: -1, telling: false };
const NINOS = ['AB123456C', 'ab 12 34 56 c', 'QQ123456'];
const DATES: CellValue[] = [{ date: '2020-01-01' }, '02/03/2021', '2021-04-05'];
const NAMES = ['Ann', 'Bob', 'Cy'];

describe('what values say about a field', () => {
  it.each<[string, Field, CellValue[], Evidence]>([
    [
      'NI numbers, mistyped ones too',
      field({ form: 'nino' }),
      NINOS,
      { score: 1, telling: true, words: '100 % of its values look like National Insurance numbers' },
    ],
    ['names in a column of NI numbers', field({ form: 'nino' }), NAMES, AGAINST],
    [
      'dates, in cells and in text',
      field({ type: 'date' }),
      DATES,
      { score: 1, telling: false, words: '100 % of its values look like dates' },
    ],
    ['dates among free text', field({}), DATES, AGAINST],
    ['NI numbers where codes are asked', field({ codeList: 'ethnicity' }), NINOS, AGAINST],
    [
      'years',
      field({ type: 'year' }),
      [2001, '1999', 2020],
      { score: 1, telling: false, words: '100 % of its values look like years' },
    ],
    [
      'numbers',
      field({ type: 'number' }),
      [1, '£1,200.50', '37.5'],
      { score: 0.5, telling: false, words: '100 % of its values are numbers' },
    ],
    ['numbers out of range', field({ type: 'number', constraints: { maximum: 1 } }), [30, 31, 37], AGAINST],
    ['text for a number', field({ type: 'integer' }), NAMES, AGAINST],
    ['names for a name', field({}), NAMES, NOTHING],
    ['too few values to tell', field({ form: 'nino' }), ['AB123456C', 'AB123456C'], NOTHING],
  ])('%s', (_, asked, values, evidence) => {
    expect(judgeValues(asked, values)).toEqual(evidence);
  });

  it.each<[string, string[], Evidence]>([
    [
      'codes that only it has',
      ['WBRI', 'irish', 'Indian', '31'],
      { score: 1, telling: true, words: '100 % of its values are of the list Ethnicity' },
    ],
    [
      'small numbers, which many lists have',
      ['31', '32', '36'],
      { score: 1, telling: false, words: '100 % of its values are of the list Ethnicity' },
    ],
    ['something else', ['tea', 'milk', 'jam'], AGAINST],
    ['half of them', ['31', '32', 'jam', 'tea'], NOTHING],
  ])('with the list at hand: %s', (_, values, evidence) => {
    expect(judgeValues(field({ codeList: 'ethnicity' }), values, ETHNICITY)).toEqual(evidence);
  });

  it('a list that lacks codes is held less against values that it lacks', () => {
    const list = { ...YES_NO, complete: false };

    expect(judgeValues(field({ codeList: 'yes-no' }), NAMES, list)).toEqual({ score: -0.5, telling: false });
  });
});
