/** Writes one worksheet part. Only what the sample needs: cells, widths, a frozen pane, a filter, rules of the user's own. */
import type { SampleCell } from './cells';

/** Cell styles of the sample, by their position in `styles.xml` (`workbook-parts.ts`). */
export const STYLE = {
  plain: 0,
  title: 1,
  heading: 2,
  date: 3,
  yellow: 4,
  green: 5,
  money: 6,
  note: 7,
} as const;

export interface StyledCell {
  readonly value: SampleCell;
  readonly style?: number;
}

export interface SampleSheet {
  /** Rows from the top; a hole is an empty row. */
  readonly rows: readonly (readonly StyledCell[])[];
  readonly widths: readonly number[];
  /** Rows that stay in view. */
  readonly frozenRows?: number;
  /** Cells joined, such as A1:F1. */
  readonly merged?: readonly string[];
  readonly filter?: string;
  /** The user's own conditional formats and list validations, as XML of the worksheet part, in schema order. */
  readonly conditionalFormats?: string;
  readonly validations?: string;
  /** Relationship id of a drawing (a chart). */
  readonly drawing?: string;
}

/** Strings are shared through `intern`, as Excel writes them. */
export function writeSheet(content: SampleSheet, intern: (text: string) => number): string {
  const rows = content.rows.map((cells, row) => writeRow(cells, row, intern)).join('');
  const columns = content.widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const frozen = content.frozenRows ?? 0;
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  const merged = content.merged ?? [];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns}</cols><sheetData>${rows}</sheetData>`,
    content.filter === undefined ? '' : `<autoFilter ref="${content.filter}"/>`,
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    content.conditionalFormats ?? '',
    content.validations ?? '',
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    content.drawing === undefined ? '' : `<drawing r:id="${content.drawing}"/>`,
    '</worksheet>',
  ].join('');
}

function writeRow(cells: readonly StyledCell[], row: number, intern: (text: string) => number): string {
  if (cells.length === 0) return '';
  return `<row r="${row + 1}">${cells.map((cell, column) => writeCell(cell, `${columnName(column)}${row + 1}`, intern)).join('')}</row>`;
}

function writeCell({ value, style }: StyledCell, ref: string, intern: (text: string) => number): string {
  const isDate = typeof value === 'object' && value !== null && 'date' in value;
  const number = style ?? (isDate ? STYLE.date : STYLE.plain);
  const open = `<c r="${ref}"${number === 0 ? '' : ` s="${number}"`}`;
  if (value === null) return number === 0 ? '' : `${open}/>`;
  if (typeof value === 'string') return `${open} t="s"><v>${intern(value)}</v></c>`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  if ('date' in value) return `${open}><v>${serial(value.date)}</v></c>`;
  if ('error' in value) return `${open} t="e"><v>${value.error}</v></c>`;
  return `${open}><f>${escapeXml(value.formula)}</f><v>${value.value}</v></c>`;
}

/** Excel's day number of a date after February 1900. */
export function serial(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
