import type { CellValue } from '../../../core/api/shapes';
import { beginsFormula, mayBeginFormula } from '../../../core/values/begins-formula';
import { readDecimal } from '../../../core/values/decimal';
import { asExcelHolds, writeNumber } from '../../../core/values/excel-number';
import type { FieldRules } from './field-rules';
import { FormFault, type Form } from '../../../core/values/form';
import { findNoise, withoutDecimals } from '../../../core/values/noise';
import type { CellReader, ParsedColumn, CellReading } from './reading';

/** Reads a column of free text, in which noise is only worth a warning of ours and a number cell is text too. */
export class TextReader implements CellReader {
  readonly noiseRule = undefined;
  private readonly trueFalseRule: number;
  private readonly dateRule: number;
  private readonly formulaRule: number;

  /** @param wholeDigits the column holds references: `10001.0` is 10001 in it */
  constructor(
    rules: FieldRules,
    readonly wholeDigits: boolean,
  ) {
    this.trueFalseRule = rules.standard('true-false');
    this.dateRule = rules.standard('date-not-text');
    this.formulaRule = rules.standard('like-a-formula');
  }

  glance(
    values: readonly CellValue[],
    _workbook: boolean,
    blank: undefined | null,
    parsed: ParsedColumn,
  ): void {
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] as CellValue;
      if (typeof value === 'string') {
        if (value.length === 0) parsed[at] = blank;
        else if (findNoise(value) === undefined && !this.hasDecimals(value) && !mayBeginFormula(value))
          parsed[at] = value;
      } else if (value === null) parsed[at] = blank;
      else if (typeof value === 'number') parsed[at] = writeNumber(asExcelHolds(value));
    }
  }

  private hasDecimals(text: string): boolean {
    return this.wholeDigits && withoutDecimals(text) !== undefined;
  }

  text(text: string, _workbook: boolean, into: CellReading): void {
    into.parsed = text;
    if (mayBeginFormula(text) && beginsFormula(text)) into.slight(this.formulaRule, 'like-a-formula');
  }

  number(value: number, into: CellReading): void {
    into.parsed = writeNumber(value);
  }

  trueFalse(into: CellReading): void {
    into.fail(this.trueFalseRule, 'true-false');
  }

  date(_iso: string, into: CellReading): void {
    into.fail(this.dateRule, 'date-not-code');
  }
}

/**
 * Reads a column of a named form. `storedAsNumber` is the rule for text that should be a number cell in a workbook,
 * where the column is one of numbers.
 */
export class FormReader implements CellReader {
  readonly noiseRule: number;
  readonly wholeDigits = true;

  constructor(
    private readonly form: Form,
    rules: FieldRules,
    private readonly storedAsNumber?: number,
  ) {
    this.noiseRule = rules.constraint('form');
  }

  glance(
    values: readonly CellValue[],
    workbook: boolean,
    blank: undefined | null,
    parsed: ParsedColumn,
  ): void {
    const { read } = this.form;
    const textIsRight = !workbook || this.storedAsNumber === undefined;
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] as CellValue;
      if (value === null || value === '') parsed[at] = blank;
      else if (typeof value === 'number') parsed[at] = valueOf(this.readNumber(asExcelHolds(value)));
      else if (typeof value === 'string' && textIsRight) parsed[at] = valueOf(read(value));
    }
  }

  text(text: string, workbook: boolean, into: CellReading): void {
    this.take(this.form.read(text), into, text);
    if (workbook && this.storedAsNumber !== undefined && into.fault === 0) {
      into.slight(this.storedAsNumber, 'number-as-text');
    }
  }

  number(value: number, into: CellReading): void {
    this.take(this.readNumber(value), into, value);
  }

  trueFalse(into: CellReading): void {
    into.fail(this.noiseRule, 'true-false');
  }

  date(_iso: string, into: CellReading): void {
    into.fail(this.noiseRule, 'date-not-code');
  }

  private readNumber(value: number): Outcome {
    return this.form.readNumber?.(value) ?? this.form.read(writeNumber(value));
  }

  private take(value: Outcome, into: CellReading, cell: string | number): void {
    if (!(value instanceof FormFault)) into.parsed = value;
    else into.failForm(this.noiseRule, value, this.numberIn(cell));
  }

  /** A number that is not of the form is a number still. */
  private numberIn(cell: string | number): number | undefined {
    if (this.storedAsNumber === undefined) return undefined;
    const number = typeof cell === 'number' ? cell : readDecimal(cell);
    return Number.isNaN(number) ? undefined : number;
  }
}

type Outcome = ReturnType<Form['read']>;

function valueOf(outcome: Outcome): ParsedColumn[number] {
  return typeof outcome === 'object' ? null : outcome;
}
