import type { CellValue } from '../../../core/api/shapes';

/** A cell as the grid shows it: dates as 30/09/2026, as a UK Excel does. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object') return String(value);
  if ('error' in value) return value.error;
  const [day = '', time] = value.date.split('T');
  const shown = day.split('-').reverse().join('/');
  return time === undefined ? shown : `${shown} ${time}`;
}
