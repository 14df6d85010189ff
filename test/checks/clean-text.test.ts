import { cleanText, findNoise, foldText } from '../../functions/checks/clean-text';

describe('Noise in text', () => {
  test.each([
    ['none', '31', undefined, '31'],
    ['none inside words', 'Ash  Grove', undefined, 'Ash  Grove'],
    ['an accent is none', 'Zoë Ångström', undefined, 'Zoë Ångström'],
    ['a space before', ' 31', 'spaces', '31'],
    ['a space after', '31 ', 'spaces', '31'],
    ['a line end after', '31\r\n', 'spaces', '31'],
    ['a tab before', '\t31', 'spaces', '31'],
    ['a no-break space after', '31\u00a0', 'hidden-characters', '31'],
    ['a no-break space inside', 'Ash\u00a0Grove', 'hidden-characters', 'Ash Grove'],
    ['a zero-width space inside', '3\u200b1', 'hidden-characters', '31'],
    ['a byte-order mark', '\ufeff31', 'hidden-characters', '31'],
    ['a soft hyphen', 'care\u00adworker', 'hidden-characters', 'careworker'],
    ['a wide space after', '31\u3000', 'hidden-characters', '31'],
    ['an em space inside', 'Ash\u2003Grove', 'hidden-characters', 'Ash Grove'],
    ['marks of direction around it', '\u202a31\u202c', 'hidden-characters', '31'],
    ['both kinds', ' 31\u2060', 'hidden-characters', '31'],
    ['nothing but spaces', '   ', 'spaces', ''],
    ['nothing at all', '', undefined, ''],
    ['late in long text', `${'x'.repeat(60)}\u200b`, 'hidden-characters', 'x'.repeat(60)],
    ['after long text', `${'x'.repeat(60)} `, 'spaces', 'x'.repeat(60)],
  ])('%s', (_words, text, noise, cleaned) => {
    expect({ noise: findNoise(text), cleaned: cleanText(text) }).toEqual({ noise, cleaned });
  });
});

test('words are compared without case and without counting spaces', () => {
  expect(foldText('White \t BRITISH')).toBe('white british');
});
