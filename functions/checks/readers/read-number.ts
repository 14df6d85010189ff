import type { CellValue } from '../../../core/api/shapes';
import { readDecimal } from '../../../core/values/decimal';
import { asExcelHolds } from '../../../core/values/excel-number';
import type { FieldRules } from './field-rules';
import type { CellReader, ParsedColumn, CellReading } from './reading';

/** Reads a column of numbers without a form of its own: plain decimal notation, no separators and no currency signs. */
export class NumberReader implements CellReader {
  readonly noiseRule: number;
  private readonly storedAsText: number;

  /** @param wholeDigits the collection takes digits alone in a file: 12.0 is 12 written wrongly */
  constructor(
    private readonly whole: boolean,
    rules: FieldRules,
    readonly wholeDigits = false,
  ) {
    this.noiseRule = rules.constraint(whole ? 'wholeNumber' : 'form');
    this.storedAsText = rules.standard('number-as-text');
  }

  glance(
    values: readonly CellValue[],
    workbook: boolean,
    blank: undefined | null,
    parsed: ParsedColumn,
  ): void {
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] as CellValue;
      if (value === null || value === '') {
        parsed[at] = blank;
        continue;
      }
      let number = NaN;
      if (typeof value === 'number') number = asExcelHolds(value);
      else if (typeof value === 'string' && !workbook && !this.hasAddedDecimals(value))
        number = readDecimal(value);
      if (this.whole ? Number.isInteger(number) : !Number.isNaN(number)) parsed[at] = number;
    }
  }

  text(text: string, workbook: boolean, into: CellReading): void {
    const value = readDecimal(text);
    if (Number.isNaN(value)) {
      into.fail(this.noiseRule, 'not-a-number');
      return;
    }
    if (!workbook && this.hasAddedDecimals(text)) {
      into.fail(this.noiseRule, 'not-whole');
      return;
    }
    this.number(value, into);
    if (workbook && into.fault === 0) into.slight(this.storedAsText, 'number-as-text');
  }

  private hasAddedDecimals(text: string): boolean {
    return this.wholeDigits && text.includes('.');
  }

  number(value: number, into: CellReading): void {
    if (this.whole && !Number.isInteger(value)) into.fail(this.noiseRule, 'not-whole');
    // Minus nothing is nothing.
    else into.parsed = value === 0 ? 0 : value;
  }

  trueFalse(into: CellReading): void {
    into.fail(this.noiseRule, 'true-false');
  }

  date(_iso: string, into: CellReading): void {
    into.fail(this.noiseRule, 'date-not-code');
  }
}
