import { readDate, type DateForm } from './date-forms';
import { isoToDays } from './dates';
import type { FieldRules } from './field-rules';
import { FormFault } from './form';
import type { CellReader } from './reading';

/** Reads a column of dates: date cells of a workbook, or text in the form asked for. */
export function createDateReader(form: DateForm | undefined, rules: FieldRules): CellReader {
  const formRule = rules.constraint('form');
  const storedAsText = rules.standard('date-as-text');
  return {
    noiseRule: formRule,
    text: (text, workbook, into) => {
      const days = readDate(text, form);
      if (days instanceof FormFault) {
        into.failForm(formRule, days);
        return;
      }
      into.parsed = days;
      if (workbook && days !== undefined) into.slight(storedAsText);
    },
    number: (_value, into) => into.fail(formRule, 'number-not-date'),
    trueFalse: (into) => into.fail(formRule, 'true-false'),
    date: (iso, into) => {
      const days = isoToDays(iso.slice(0, 10));
      if (Number.isNaN(days)) into.fail(formRule, 'impossible-date');
      else if (iso.length > 10 && !iso.startsWith('T00:00:00', 10)) into.fail(formRule, 'date-with-time');
      else into.parsed = days;
    },
  };
}
