/** The grid is drawn on a canvas, which knows no style sheet: its colours, the same as the pane's (theme.css). */
import type { Theme } from '@glideapps/glide-data-grid';
import type { Severity } from '../../../functions/http/api';

export type Scheme = 'light' | 'dark';

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

export const GRID_THEMES: Readonly<Record<Scheme, Partial<Theme>>> = {
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
};

const BOLD = '600 13px';

/** Marks: bold as well as coloured, and text on fill never below 4.5 to 1. */
export const MARK_THEMES: Readonly<Record<Scheme, Readonly<Record<Severity, Partial<Theme>>>>> = {
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
};
