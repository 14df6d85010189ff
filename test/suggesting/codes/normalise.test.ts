import { lookUpKey, normalise, withoutZeros } from '../../../addin/suggesting/codes/normalise';

describe('text is read by its words alone', () => {
  it.each([
    ['White & Asian', 'white and asian'],
    ['White\u00a0 British\u200b ', 'white british'],
    ['Gypsy/Roma', 'gypsy roma'],
    ['S.E.N. co-ordinator', 'sen co ordinator'],
    ["Don't know", 'dont know'],
    ["Côte d'Ivoire", 'cote divoire'],
    ['Brit. white', 'brit white'],
    ['3.1', '3.1'],
    ['№ 5', 'no 5'],
    ['?!', ''],
  ])('%s as %s', (text, words) => {
    expect(normalise(text)).toBe(words);
  });

  it('and looked up without the spaces between them', () => {
    expect(['Part-time', 'part time', 'PARTTIME'].map(lookUpKey)).toEqual([
      'parttime',
      'parttime',
      'parttime',
    ]);
  });

  it.each([
    ['007', '7'],
    ['31.0', '31'],
    ['0', '0'],
    ['000', '0'],
    ['3.1', '3.1'],
    ['0a', '0a'],
  ])('%s without its zeros is %s', (key, bare) => {
    expect(withoutZeros(key)).toBe(bare);
  });
});
