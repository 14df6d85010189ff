import type { CellValue } from '../api/shapes';
import { formatDate } from './format-date';
import { quote } from './words';

/** A cell's value in a sentence: text in quotes as typed and shortened, dates in words, `blank` for nothing. */
export function showValue(value: CellValue): string {
  if (value === null || value === '') return 'blank';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return 'date' in value ? formatDate(value.date) : value.error;
}

/** A cell's value as text, as it would be typed: what codes and suggestions are looked up by. */
export function textOfValue(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'date' in value ? value.date : value.error;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}
