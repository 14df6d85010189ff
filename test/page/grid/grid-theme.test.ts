import { gridThemes } from '../../../addin/page/grid/grid-theme';

describe('The colours of the grid', () => {
  test('are the system’s own where it forces them, marks and hidden columns too', () => {
    const { grid, marks, hidden } = gridThemes('forced', (colour) => `rgb of ${colour}`);
    expect([grid.bgCell, grid.textDark, grid.accentColor]).toEqual([
      'rgb of Canvas',
      'rgb of CanvasText',
      'rgb of Highlight',
    ]);
    expect([marks.error, hidden.textDark]).toEqual([
      { bgCell: 'rgb of Mark', textDark: 'rgb of MarkText', baseFontStyle: '600 13px' },
      'rgb of GrayText',
    ]);
  });

  test('leave no colour of ours in forced colours', () => {
    const { grid, marks, hidden } = gridThemes('forced', () => 'theirs');
    const colours = [grid, ...Object.values(marks), hidden].flatMap((theme) =>
      Object.entries(theme).flatMap(([name, value]) =>
        /font|padding|lineHeight/i.test(name) ? [] : [value],
      ),
    );
    expect(new Set(colours)).toEqual(new Set(['theirs']));
  });

  test.each(['light', 'dark'] as const)('are ours in %s', (scheme) => {
    const asked: string[] = [];
    gridThemes(scheme, (colour) => `${asked.push(colour)}`);
    expect(asked).toEqual([]);
  });
});
