import { writeNumber } from './excel-number';
import type { FieldRules } from './field-rules';
import { FormFault, type Form } from './form';
import type { CellReader, Reading } from './reading';

/** Reads a column of free text, in which noise is only worth a warning of ours and a number cell is text too. */
export class TextReader implements CellReader {
  readonly noiseRule = undefined;
  private readonly trueFalseRule: number;
  private readonly dateRule: number;

  constructor(rules: FieldRules) {
    this.trueFalseRule = rules.standard('true-false');
    this.dateRule = rules.standard('date-not-text');
  }

  text(text: string, _workbook: boolean, into: Reading): void {
    into.parsed = text;
  }

  number(value: number, into: Reading): void {
    into.parsed = writeNumber(value);
  }

  trueFalse(into: Reading): void {
    into.fail(this.trueFalseRule, 'true-false');
  }

  date(_iso: string, into: Reading): void {
    into.fail(this.dateRule, 'date-not-code');
  }
}

/**
 * Reads a column of a named form. `storedAsNumber` is the rule for text that should be a number cell in a workbook,
 * where the column is one of numbers.
 */
export class FormReader implements CellReader {
  readonly noiseRule: number;

  constructor(
    private readonly form: Form,
    rules: FieldRules,
    private readonly storedAsNumber?: number,
  ) {
    this.noiseRule = rules.constraint('form');
  }

  text(text: string, workbook: boolean, into: Reading): void {
    this.take(this.form.read(text), into);
    if (workbook && this.storedAsNumber !== undefined && into.fault === 0) {
      into.slight(this.storedAsNumber, 'number-as-text');
    }
  }

  number(value: number, into: Reading): void {
    this.take(this.form.readNumber?.(value) ?? this.form.read(writeNumber(value)), into);
  }

  trueFalse(into: Reading): void {
    into.fail(this.noiseRule, 'true-false');
  }

  date(_iso: string, into: Reading): void {
    into.fail(this.noiseRule, 'date-not-code');
  }

  private take(value: string | number | undefined | FormFault, into: Reading): void {
    if (value instanceof FormFault) into.failForm(this.noiseRule, value);
    else into.parsed = value;
  }
}
