import type { CellValue } from '../../../core/api/shapes';
import { typedValue as workbookValue } from '../../hosts/files/typed-value';

/** What typing into a cell means: in a workbook as Excel takes it, in a text file (CSV) just the text. */
export function typedValue(text: string, source: 'workbook' | 'text'): CellValue {
  if (source === 'workbook') return workbookValue(text);
  return text === '' ? null : text;
}
