/** How cells of our own sheets look. */
import { MARK_STYLES } from './mark-styles';
import type { CellStyle } from './sheet-plan';

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  /** Colours as `#0A6B6E`. */
  readonly text?: string;
  readonly fill?: string;
  /** Points more than the workbook's usual font. */
  readonly larger?: number;
  readonly ruledBelow?: boolean;
  readonly wrapped?: boolean;
  /** Built-in number format (ECMA-376, 18.8.30). */
  readonly format: number;
}

const GENERAL = 0;
const WHOLE_PERCENT = 9;
/** dd/mm/yyyy in Britain: the short date of the user's own country. */
const SHORT_DATE = 14;
const TEXT = 49;

/** Contrast of text on fill at least 4.5 to 1 (WCAG 2.2): the heading's is 12.9, the note's 7.0, the link's 5.9. */
export const LOOKS: ReadonlyMap<CellStyle, Look> = new Map<CellStyle, Look>([
  ['plain', { format: GENERAL }],
  ['title', { bold: true, larger: 5, text: '#0A4F52', format: GENERAL }],
  [
    'heading',
    { bold: true, fill: '#DCEBEB', text: '#1F1F1F', ruledBelow: true, wrapped: true, format: GENERAL },
  ],
  ['wrapped', { wrapped: true, format: GENERAL }],
  ['text', { format: TEXT }],
  ['date', { format: SHORT_DATE }],
  ['number', { format: GENERAL }],
  ['percent', { format: WHOLE_PERCENT }],
  ['link', { underlined: true, text: '#0563C1', format: GENERAL }],
  ['note', { italic: true, text: '#595959', wrapped: true, format: GENERAL }],
  ['error', markLook('error')],
  ['query', markLook('query')],
  ['warning', markLook('warning')],
]);

/** Fills of a chart's series: strong enough to stand on white, each of its own lightness too. */
export const CHART_FILLS: ReadonlyMap<CellStyle, string> = new Map([
  ['error', '#B10E1C'],
  ['query', '#E0A100'],
  ['warning', '#2B6CB0'],
]);
export const OTHER_CHART_FILL = '#0A6B6E';

function markLook(severity: 'error' | 'query' | 'warning'): Look {
  const { fill, text, bold, italic } = MARK_STYLES.get(severity) ?? {
    fill: '',
    text: '',
    bold: true,
    italic: false,
  };
  return { fill, text, bold, italic, format: GENERAL };
}
