/** Values as CSV fields. */
import type { CellValue } from '../../../../core/api/shapes';

/** Cells other than text come from other hosts' words for a value: dates are written as UK returns ask for them. */
export function csvText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object') return String(value);
  if ('error' in value) return value.error;
  const [year = '', month = '', day = ''] = value.date.slice(0, 10).split('-');
  return `${day}/${month}/${year}${value.date.slice(10).replace('T', ' ')}`;
}

/** What would be read otherwise without marks: outer spaces, a file's end, a line that names the delimiter. */
const NEEDS_MARKS = /["\r\n]|^\s|\s$|^sep=/i;
/** Zeros and Ctrl-Z, which at the end of a file are no part of its last row. */
const ENDS_FILE = ['\0', '\u001a'];

/** @param quoted whether the field is to stand in quotation marks though it needs none, as it did before */
export function csvField(text: string, delimiter: string, quoted: boolean): string {
  const marks =
    quoted ||
    text.includes(delimiter) ||
    NEEDS_MARKS.test(text) ||
    ENDS_FILE.some((one) => text.includes(one));
  return marks ? `"${text.replaceAll('"', '""')}"` : text;
}
