import { describeFinding } from '../../../addin/wording/describe-finding';
import { unusualCharacters } from '../../../core/values/unusual-characters';
import { runOf } from '../../checking/support/make-run';

describe('the characters that plain names do not have', () => {
  it.each([
    ['Müller', '"ü"'],
    ['Zoë', '"ë"'],
    ['Nu\u0301ñez', '"ú" and "ñ"'],
    ['Łukaszewiczówna-Łoś', '"Ł", "ó" and "ś"'],
    ['O\u2019Neill', ''],
  ])('of %s are %s', (name, characters) => {
    expect(unusualCharacters(name)).toBe(characters);
  });

  it('are named in the message of a finding', () => {
    const [run, finding] = runOf('NOTE', 'Müller');
    const rule = { ...run.ruleOf(finding), message: '{value} has {characters}. Check it.' };

    expect(describeFinding({ ...run, ruleOf: () => rule }, finding).what).toBe('"Müller" has "ü".');
  });
});
