import { readDecimal } from './decimal';
import type { FieldRules } from './field-rules';
import type { CellReader, Reading } from './reading';

/** Reads a column of numbers without a form of its own: plain decimal notation, no separators and no currency signs. */
export function createNumberReader(whole: boolean, rules: FieldRules): CellReader {
  const typeRule = rules.constraint(whole ? 'wholeNumber' : 'form');
  const storedAsText = rules.standard('number-as-text');
  const take = (value: number, into: Reading) => {
    if (whole && !Number.isInteger(value)) into.fail(typeRule, 'not-whole');
    // Minus nothing is nothing.
    else into.parsed = value === 0 ? 0 : value;
  };
  return {
    noiseRule: typeRule,
    text: (text, workbook, into) => {
      const value = readDecimal(text);
      if (Number.isNaN(value)) {
        into.fail(typeRule, 'not-a-number');
        return;
      }
      take(value, into);
      if (workbook && into.fault === 0) into.slight(storedAsText, 'number-as-text');
    },
    number: take,
    trueFalse: (into) => into.fail(typeRule, 'true-false'),
    date: (_iso, into) => into.fail(typeRule, 'date-not-code'),
  };
}
