import { aligned, sectionsText } from '../../addin/command-line/wrapped-text';

const wrap = (lines: Parameters<typeof sectionsText>[0][number], width: number) =>
  sectionsText([lines], width).split('\n').slice(0, -1);

describe('Lines in a terminal of some width', () => {
  test.each<[string, Parameters<typeof wrap>, string[]]>([
    ['that fit are as they are', [['  a line'], 8], ['  a line']],
    [
      'that do not go on below, two places further in',
      [['  one two three four'], 12],
      ['  one two', '    three', '    four'],
    ],
    [
      'of columns go on under their last column',
      [
        aligned([
          ['F3', 'one two three four five six'],
          ['AB12', 'seven'],
        ]),
        32,
      ],
      ['  F3    one two three four five', '        six', '  AB12  seven'],
    ],
    [
      'of columns too wide for that keep room for words',
      [aligned([['a long name of a sheet', 'one two three four five']]), 30],
      ['  a long name of a sheet  one', '      two three four five'],
    ],
    [
      'with a word longer than the line keep it whole',
      [['see /a/path/that/is/very/long/indeed now'], 12],
      ['see', '  /a/path/that/is/very/long/indeed', '  now'],
    ],
    ['hold no control character of a file', [['a\u001b[31mb\u009bc\nd'], 80], ['a [31mb c d']],
  ])('%s', (_, [lines, width], shown) => expect(wrap(lines, width)).toEqual(shown));

  it('stand in sections with a blank line between them, and none for an empty one', () => {
    expect(sectionsText([['a'], [], ['b', 'c']])).toBe('a\n\nb\nc\n');
  });
});
