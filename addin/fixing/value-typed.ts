import type { CellValue } from '../../core/api/shapes';
import { cleanText } from '../../core/values/fold-text';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { CheckRun, Finding } from '../model/check-run';
import { holdsNumbers } from './holds-numbers';
import { valueToWrite, type Source } from './value-to-write';

/** A number as people write amounts, which Excel takes for one: `£28,500`, `1,250.50`. */
const AMOUNT = /^£?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)$/;
/** Digits that a number would give back as they were typed: no leading zeros, no more than it can hold. */
const KEPT_AS_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;

/**
 * What text that the user typed for a finding's cell becomes in it: a date in a column of dates, a number where its
 * neighbours are numbers, text elsewhere, and nothing but text in a file of text.
 */
export function valueTyped(
  run: CheckRun,
  { table, column, field }: Pick<Finding, 'table' | 'column' | 'field'>,
  typed: string,
  source: Source,
): CellValue {
  const text = cleanText(typed);
  const inColumn = fieldOf(run.tables[table]!.layout, field);
  const numbers = holdsNumbers(run, table, column);
  const plain = source === 'workbook' && isNumeric(inColumn?.type, numbers) ? withoutSigns(text) : text;
  const value = valueToWrite(inColumn, plain, source, numbers);
  const isNumber =
    source === 'workbook' && numbers && typeof value === 'string' && KEPT_AS_NUMBER.test(value);
  return isNumber ? Number(value) : value;
}

function isNumeric(type: string | undefined, numbers: boolean): boolean {
  return type === 'number' || type === 'integer' || (numbers && type === 'string');
}

function withoutSigns(text: string): string {
  return AMOUNT.exec(text)?.[1]?.replaceAll(',', '') ?? text;
}
