import type { CellValue } from '../../functions/http/api';
import { fieldOf } from './layout-fields';
import type { CheckRun, Finding, Suggestion } from './model';
import { readOtherDate } from './read-other-date';

/**
 * What to write into the cell for a suggestion: a date or a number in a workbook's columns of dates and numbers, text
 * elsewhere (a code too: its leading zeros would be lost in a number).
 */
export function fixValue(
  run: CheckRun,
  finding: Finding,
  suggestion: Suggestion,
  source: 'workbook' | 'text',
): CellValue {
  const field = fieldOf(run.tables[finding.table]!.layout, finding.field);
  if (source === 'text' || field === undefined || field.codeList !== undefined) return suggestion.value;
  if (field.type === 'date') {
    const iso = readOtherDate(suggestion.value);
    return iso === undefined ? suggestion.value : { date: iso };
  }
  const isNumber = field.type !== 'string' && /^-?\d{1,15}(\.\d{1,15})?$/.test(suggestion.value);
  return isNumber ? Number(suggestion.value) : suggestion.value;
}
