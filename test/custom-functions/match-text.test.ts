import { matchText } from '../../addin/custom-functions/match-text';
import { realCodeList } from '../support/real-standard';

describe('a code for what people write', () => {
  const match = matchText(realCodeList('ethnic-group'), '2026-11-22');

  it.each<[string, string, boolean]>([
    ['WBRI', 'WBRI', true],
    ['white british', 'WBRI', true],
    ['Brit. white', 'WBRI', true],
  ])('%s is %s', (text, code, sure) => {
    expect(match(text)[0]).toEqual(expect.objectContaining({ code, sure }));
  });

  it('is only a hint when it is a guess', () => {
    expect(match('Whte Britsh').every(({ sure }) => !sure)).toBe(true);
  });

  it('is none for nonsense', () => {
    expect(match('qwertz')).toEqual([]);
  });
});

it('digits without their zeros are not surely the code', () => {
  const list = { ...realCodeList('ethnic-group'), codes: [{ code: '007', label: 'Seven' }] };

  expect(matchText(list, '2026-11-22')('7')).toEqual([{ code: '007', sure: false }]);
});
