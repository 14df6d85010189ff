import { followOfficeTheme } from '../../addin/taskpane/office-theme';

function themeAfter(bodyBackgroundColor: string | undefined): string | undefined {
  const root = { dataset: {} as DOMStringMap };
  const theme =
    bodyBackgroundColor === undefined ? undefined : ({ bodyBackgroundColor } as Office.OfficeTheme);
  followOfficeTheme(theme, root as HTMLElement);
  return root.dataset.theme;
}

test.each([
  ['light for white', '#FFFFFF', 'light'],
  ['light for light grey without a hash', 'e6e6e6', 'light'],
  ['dark for black', '#0a0a0a', 'dark'],
  ['dark for dark grey', '#262626', 'dark'],
  ["the system's when Excel tells none", undefined, undefined],
  ["the system's when Excel tells something else", 'rgb(0,0,0)', undefined],
])('The theme is %s', (_, colour, theme) => {
  expect(themeAfter(colour)).toBe(theme);
});
