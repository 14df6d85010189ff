import type { FieldRules } from './field-rules';
import type { Form } from './form';
import { FormFault } from './form';
import type { CellReader, Reading } from './reading';

/** Reads a column of free text, in which noise is only worth a warning of ours and a number cell is text too. */
export function createTextReader(rules: FieldRules): CellReader {
  const trueFalseRule = rules.standard('true-false');
  const dateRule = rules.standard('date-not-text');
  return {
    noiseRule: undefined,
    text: (text, _workbook, into) => {
      into.parsed = text;
    },
    number: (value, into) => {
      into.parsed = String(value);
    },
    trueFalse: (into) => into.fail(trueFalseRule, 'true-false'),
    date: (_iso, into) => into.fail(dateRule, 'date-not-code'),
  };
}

/**
 * Reads a column of a named form. `storedAsNumber` is the rule for text that should be a number cell in a workbook,
 * where the column is one of numbers.
 */
export function createFormReader(form: Form, rules: FieldRules, storedAsNumber?: number): CellReader {
  const formRule = rules.constraint('form');
  const take = (value: string | number | undefined | FormFault, into: Reading) => {
    if (value instanceof FormFault) into.failForm(formRule, value);
    else into.parsed = value;
  };
  return {
    noiseRule: formRule,
    text: (text, workbook, into) => {
      take(form.read(text), into);
      if (workbook && storedAsNumber !== undefined && into.fault === 0)
        into.slight(storedAsNumber, 'number-as-text');
    },
    number: (value, into) => take(form.readNumber?.(value) ?? form.read(String(value)), into),
    trueFalse: (into) => into.fail(formRule, 'true-false'),
    date: (_iso, into) => into.fail(formRule, 'date-not-code'),
  };
}
