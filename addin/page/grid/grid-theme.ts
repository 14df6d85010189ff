/**
 * The grid is drawn on a canvas, which knows no style sheet: its colours, the same as the pane's (theme.css), and the
 * system's own where the user has these forced on every page.
 */
import type { Theme } from '@glideapps/glide-data-grid';
import type { Severity } from '../../../core/api/shapes';

export type Scheme = 'light' | 'dark' | 'forced';

export interface GridThemes {
  readonly grid: Partial<Theme>;
  readonly marks: Readonly<Record<Severity, Partial<Theme>>>;
  /** Of rows and columns that the file hides. */
  readonly hidden: Partial<Theme>;
}

const COMMON = {
  fontFamily:
    "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif",
  baseFontStyle: '13px',
  headerFontStyle: '12px',
  markerFontStyle: '12px',
  editorFontSize: '13px',
  cellHorizontalPadding: 6,
  cellVerticalPadding: 2,
  lineHeight: 1.4,
} as const;

const GRID_THEMES: Readonly<Record<Scheme, Partial<Theme>>> = {
  light: {
    ...COMMON,
    accentColor: '#0a6b6e',
    accentLight: 'rgba(10, 107, 110, 0.1)',
    textDark: '#242424',
    textMedium: '#424242',
    textLight: '#616161',
    textHeader: '#424242',
    textHeaderSelected: '#ffffff',
    bgCell: '#ffffff',
    bgCellMedium: '#fafafa',
    bgHeader: '#f5f5f5',
    bgHeaderHasFocus: '#e0eeee',
    bgHeaderHovered: '#ebebeb',
    bgSearchResult: '#fff3c4',
    borderColor: '#e0e0e0',
    horizontalBorderColor: '#e0e0e0',
  },
  dark: {
    ...COMMON,
    accentColor: '#5cc8ca',
    accentFg: '#1f1f1f',
    accentLight: 'rgba(92, 200, 202, 0.16)',
    textDark: '#ffffff',
    textMedium: '#d6d6d6',
    textLight: '#adadad',
    textHeader: '#d6d6d6',
    textHeaderSelected: '#1f1f1f',
    bgCell: '#292929',
    bgCellMedium: '#1f1f1f',
    bgHeader: '#1f1f1f',
    bgHeaderHasFocus: '#0e4244',
    bgHeaderHovered: '#3d3d3d',
    bgSearchResult: '#5c4a00',
    borderColor: '#454545',
    horizontalBorderColor: '#454545',
  },
  forced: {
    ...COMMON,
    accentColor: 'Highlight',
    accentFg: 'HighlightText',
    accentLight: 'Canvas',
    textDark: 'CanvasText',
    textMedium: 'CanvasText',
    textLight: 'CanvasText',
    textHeader: 'CanvasText',
    textHeaderSelected: 'HighlightText',
    bgCell: 'Canvas',
    bgCellMedium: 'Canvas',
    bgHeader: 'Canvas',
    bgHeaderHasFocus: 'Canvas',
    bgHeaderHovered: 'Canvas',
    bgSearchResult: 'Mark',
    borderColor: 'GrayText',
    horizontalBorderColor: 'GrayText',
  },
};

const BOLD = '600 13px';
const ITALIC = 'italic 13px';
const FORCED_MARK = { bgCell: 'Mark', textDark: 'MarkText', baseFontStyle: BOLD } as const;
const SYSTEM_COLOUR = /^(Canvas|CanvasText|GrayText|Highlight|HighlightText|Mark|MarkText)$/;

/** Marks: bold as well as coloured, and text on fill never below 4.5 to 1. */
const MARK_THEMES: Readonly<Record<Scheme, GridThemes['marks']>> = {
  light: {
    error: { bgCell: '#fde0e0', textDark: '#9b0c12', baseFontStyle: BOLD },
    query: { bgCell: '#fff0c9', textDark: '#6a4600', baseFontStyle: BOLD },
    warning: { bgCell: '#dfecff', textDark: '#0f4280', baseFontStyle: BOLD },
  },
  dark: {
    error: { bgCell: '#56181c', textDark: '#ffb8bc', baseFontStyle: BOLD },
    query: { bgCell: '#4a3600', textDark: '#ffd98a', baseFontStyle: BOLD },
    warning: { bgCell: '#12345c', textDark: '#b3d4ff', baseFontStyle: BOLD },
  },
  // The system's colours know one kind of mark; which it is, the pane says in words.
  forced: { error: FORCED_MARK, query: FORCED_MARK, warning: FORCED_MARK },
};

const HIDDEN_THEMES: Readonly<Record<Scheme, Partial<Theme>>> = {
  light: { bgCell: '#f5f5f5', textDark: '#5c5c5c', baseFontStyle: ITALIC },
  dark: { bgCell: '#1f1f1f', textDark: '#b8b8b8', baseFontStyle: ITALIC },
  forced: { textDark: 'GrayText', baseFontStyle: ITALIC },
};

/** @param colourOf what a colour of the system's is at present, for a canvas */
export function gridThemes(scheme: Scheme, colourOf: (colour: string) => string): GridThemes {
  const resolved = (theme: Partial<Theme>): Partial<Theme> =>
    scheme === 'forced'
      ? Object.fromEntries(
          Object.entries(theme).map(([name, value]) => [
            name,
            typeof value === 'string' && SYSTEM_COLOUR.test(value) ? colourOf(value) : value,
          ]),
        )
      : theme;
  const { error, query, warning } = MARK_THEMES[scheme];
  return {
    grid: resolved(GRID_THEMES[scheme]),
    marks: { error: resolved(error), query: resolved(query), warning: resolved(warning) },
    hidden: resolved(HIDDEN_THEMES[scheme]),
  };
}
