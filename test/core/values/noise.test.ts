import { foldCase } from '../../../core/values/fold-text';
import { findNoise, removeNoise, withoutDecimals } from '../../../core/values/noise';

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

    ['an apostrophe in front', "'10001", 'wrapped', '10001'],
    ['two of them', "''10001", 'wrapped', '10001'],
    ['one and a space', " '10001 ", 'wrapped', '10001'],
    ['one that a word processor bent', '‘10001', 'wrapped', '10001'],
    ['a grave accent for one', '`10001', 'wrapped', '10001'],
    ['one in front of long text', `'${'x'.repeat(60)}`, 'wrapped', 'x'.repeat(60)],
    ['an apostrophe alone', "'", 'wrapped', ''],
    ['an apostrophe in a name', "O'Example", undefined, "O'Example"],
    ['an apostrophe that begins a name', "'t Voorbeeld", undefined, "'t Voorbeeld"],
    ['another', "'s-Voorbeeld", undefined, "'s-Voorbeeld"],
    ['a formula for text', '="00123"', 'wrapped', '00123'],
    ['one of an older program', '=T("00123")', 'wrapped', '00123'],
    ['a formula for text with quotation marks', '="The ""Elms"""', 'wrapped', 'The "Elms"'],
    ['a formula for no text', '=""', 'wrapped', ''],
    ['a formula for two texts is no mark', '="a"&"b"', undefined, '="a"&"b"'],
    ['quotation marks around it', '"10001"', 'wrapped', '10001'],
    ['quotation marks within', 'The "Elms"', undefined, 'The "Elms"'],
    ['what unwrapped is a formula', "'=1+1", 'wrapped', '=1+1'],
    ['a minus', '-5', undefined, '-5'],

    ['NUL', 'Ru\0th', 'hidden-characters', 'Ruth'],
    ['a control character after', '21000\x1a', 'hidden-characters', '21000'],
    ['a control character before', '\x1f21000', 'hidden-characters', '21000'],
    ['DEL', '21000\x7f', 'hidden-characters', '21000'],
    ['a line end of a mainframe', '21000\u0085', 'hidden-characters', '21000'],
    ['a line separator', '21000\u2028', 'hidden-characters', '21000'],
    ['a vertical tab within', 'Ash\vGrove', 'hidden-characters', 'Ash Grove'],
    ['a variation selector', '21000\ufe0f', 'hidden-characters', '21000'],
    ['an Arabic letter mark', '21000\u061c', 'hidden-characters', '21000'],
    ['a tag', '21000\u{e0020}', 'hidden-characters', '21000'],
    ['a line end within', 'Ash\nGrove', undefined, 'Ash\nGrove'],

    ['a character that was lost', 'Zo\ufffd', 'lost-character', 'Zo\ufffd'],
    ['half a character', 'Zo\ud83d', 'lost-character', 'Zo\ud83d'],
    ['a character of one font', '\uf0b7 Example', 'lost-character', '\uf0b7 Example'],
    ['a character that there is not', 'Zo\uffff', 'lost-character', 'Zo\uffff'],
    ['a whole character of two halves', 'Zo\u{1f600}', undefined, 'Zo\u{1f600}'],

    ['UTF-8 read as Windows reads', 'ZoÃ«', 'garbled', 'Zoë'],
    ['the same twice', 'ZoÃƒÂ«', 'garbled', 'Zoë'],
    ['a letter whose second byte is a no-break space', 'voilÃ\u00a0', 'garbled', 'voilà'],
    ['a letter whose second byte is a soft hyphen', 'GarcÃ\u00ada', 'garbled', 'García'],
    ['a pound sign', 'Â£28,500', 'garbled', '£28,500'],
    ['part of a Polish name', 'Å\u0081ódź', 'hidden-characters', 'Åódź'],
    ['all of a Polish name', 'Å\u0081ukasz', 'garbled', 'Łukasz'],
    ['a Romanian name', 'È˜tefan', 'garbled', 'Ștefan'],
    ['an apostrophe that was three bytes', 'Oâ€™Example', 'garbled', 'O’Example'],
    ['a byte-order mark read as letters', 'ï»¿31', 'garbled', '31'],
    ['Windows read as Latin-1', 'O\u0092Example', 'garbled', 'O’Example'],
    ['capitals and an apostrophe', 'RENÉ’S', undefined, 'RENÉ’S'],
    ['capitals', 'JOÃO ÅSE', undefined, 'JOÃO ÅSE'],
    ['only part of it misread', 'BjÃ¶rk’s', undefined, 'BjÃ¶rk’s'],

    ['a letter as pages write it', 'Zo&euml;', 'entities', 'Zoë'],
    ['its number', 'Zo&#235;', 'entities', 'Zoë'],
    ['its number in sixteens', 'Zo&#xEB;', 'entities', 'Zoë'],
    ['a capital letter', '&Eacute;mile', 'entities', 'Émile'],
    ['an apostrophe as pages write it', 'O&#39;Example', 'entities', "O'Example"],
    ['a number as Windows has it', 'O&#146;Example', 'entities', 'O’Example'],
    ['an ampersand', 'Care &amp; Co', 'entities', 'Care & Co'],
    ['written so twice', 'Zo&amp;euml;', 'entities', 'Zoë'],
    ['a space', '&nbsp;31', 'entities', '31'],
    ['quotation marks as pages write them', '&quot;31&quot;', 'entities', '31'],
    ['an ampersand that is one', 'B&Q', undefined, 'B&Q'],
    ['an ampersand and a semicolon', 'R&D; Sales', undefined, 'R&D; Sales'],
    ['a control character as pages write it', '31&#0;', undefined, '31&#0;'],
  ])('%s', (_words, text, noise, cleaned) => {
    expect({ noise: findNoise(text), cleaned: removeNoise(text) }).toEqual({ noise, cleaned });
  });
});

test('words are compared without case and without counting spaces', () => {
  expect(foldCase('White \t BRITISH')).toBe('white british');
});

test.each([
  ['10001.0', '10001'],
  ['0012345.00', '0012345'],
  ['10001', undefined],
  ['10001.5', undefined],
  ['3.10', undefined],
  ['-1.0', undefined],
  ['A1.0', undefined],
])('decimals of %s', (text, expected) => {
  expect(withoutDecimals(text)).toBe(expected);
});
