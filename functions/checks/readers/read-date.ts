import type { CellValue } from '../../../core/api/shapes';
import { readDate, type DateForm } from '../../../core/values/date-forms';
import { isoToDays, ukToDays } from '../../../core/values/dates';
import type { FieldRules } from './field-rules';
import { FormFault } from '../../../core/values/form';
import type { CellReader, ParsedColumn, CellReading } from './reading';

/** With seconds or without, as the API takes both. */
const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?$/;

/** Reads a column of dates: date cells of a workbook, or text in the form asked for. */
export class DateReader implements CellReader {
  readonly noiseRule: number;
  readonly wholeDigits = false;
  private readonly storedAsText: number;
  private readonly takesUk: boolean;
  private readonly takesIso: boolean;

  constructor(
    private readonly form: DateForm | undefined,
    rules: FieldRules,
  ) {
    this.noiseRule = rules.constraint('form');
    this.storedAsText = rules.standard('date-as-text');
    this.takesUk = form === undefined || form.startsWith('dd');
    this.takesIso = form === undefined || form.startsWith('iso');
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
      let days = NaN;
      if (typeof value === 'string') {
        if (workbook) continue;
        if (this.takesUk) days = ukToDays(value);
        if (this.takesIso && Number.isNaN(days)) days = isoToDays(value);
      } else if (typeof value === 'object' && 'date' in value) days = isoToDays(value.date);
      if (!Number.isNaN(days)) parsed[at] = days;
    }
  }

  text(text: string, workbook: boolean, into: CellReading): void {
    const days = readDate(text, this.form);
    if (days instanceof FormFault) {
      into.failForm(this.noiseRule, days);
      return;
    }
    into.parsed = days;
    if (workbook && days !== undefined) into.slight(this.storedAsText);
  }

  number(_value: number, into: CellReading): void {
    into.fail(this.noiseRule, 'number-not-date');
  }

  trueFalse(into: CellReading): void {
    into.fail(this.noiseRule, 'true-false');
  }

  date(iso: string, into: CellReading): void {
    const days = isoToDays(iso.slice(0, 10));
    if (Number.isNaN(days)) into.fail(this.noiseRule, 'impossible-date');
    else if (iso.length > 10 && !MIDNIGHT.test(iso)) into.fail(this.noiseRule, 'date-with-time');
    else into.parsed = days;
  }
}
