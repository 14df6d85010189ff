import type { CellValue, Field } from '../../../core/api/shapes';
import type { CodeIndex } from './code-index';
import { asExcelHolds, writeNumber } from '../../../core/values/excel-number';
import type { FieldRules } from './field-rules';
import type { CellReader, ParsedColumn, CellReading } from './reading';

const DECIMAL = /^-?[0-9]+\.[0-9]+$/;
const WHOLE = /^-?[0-9]+$/;

/**
 * Reads a field of codes. In a workbook a code may be a number cell: its digits are the code. Fields that also name a
 * rule for whole numbers have that one tried first, as their collections do.
 */
export class CodeReader implements CellReader {
  readonly noiseRule: number;
  readonly wholeDigits = true;
  private readonly wholeRule: number | undefined;
  /** What a cell that is no code in kind fails first. */
  private readonly typeRule: number;
  private readonly incompleteRule: number;
  private readonly anyCase: boolean;

  constructor(
    field: Field,
    private readonly index: CodeIndex,
    rules: FieldRules,
  ) {
    this.noiseRule = rules.constraint('codeList');
    this.wholeRule = field.rules?.wholeNumber === undefined ? undefined : rules.constraint('wholeNumber');
    this.typeRule = this.wholeRule ?? this.noiseRule;
    this.incompleteRule = rules.standard('code-list-incomplete');
    this.anyCase = field.form === 'any-case';
  }

  glance(
    values: readonly CellValue[],
    _workbook: boolean,
    blank: undefined | null,
    parsed: ParsedColumn,
  ): void {
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] as CellValue;
      if (value === null || value === '') {
        parsed[at] = blank;
        continue;
      }
      const code = typeof value === 'number' ? writeNumber(asExcelHolds(value)) : value;
      if (typeof code === 'string' && this.index.inForce(code)) parsed[at] = code;
    }
  }

  text(text: string, _workbook: boolean, into: CellReading): void {
    if (this.index.inForce(text)) into.parsed = text;
    else this.readOther(text, into);
  }

  number(value: number, into: CellReading): void {
    this.text(writeNumber(value), true, into);
  }

  /** Excel makes a TRUE cell of the word true as it is typed: where that is a code, it is what was meant. */
  trueFalse(into: CellReading, value: boolean): void {
    const code = String(value);
    if (this.index.inForce(code)) into.parsed = code;
    else into.fail(this.typeRule, 'true-false');
  }

  date(_iso: string, into: CellReading): void {
    into.fail(this.typeRule, 'date-not-code');
  }

  private readOther(text: string, into: CellReading): void {
    const match = this.index.match(text);
    switch (match.fault) {
      case undefined:
        into.parsed = match.code;
        return;
      case 'letter-case':
        into.parsed = match.code;
        if (!this.anyCase) into.note(this.noiseRule, 'letter-case');
        return;
      case 'label-not-code':
        into.fail(this.typeRule, 'label-not-code');
        return;
      case 'not-in-list':
        this.readUnknown(text, into);
        return;
      default:
        into.fail(this.noiseRule, match.fault);
    }
  }

  private readUnknown(text: string, into: CellReading): void {
    if (this.wholeRule !== undefined && !WHOLE.test(text)) {
      into.fail(this.wholeRule, DECIMAL.test(text) ? 'not-whole' : 'not-a-number');
    } else if (this.index.complete) {
      into.fail(this.noiseRule, 'not-in-list');
    } else {
      into.parsed = text;
      into.note(this.incompleteRule, 'not-in-list');
    }
  }
}
