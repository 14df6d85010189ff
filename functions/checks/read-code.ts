import type { Field, Reason } from '../http/api';
import type { CodeIndex } from './code-index';
import { isDigits } from './digits';
import type { FieldRules } from './field-rules';
import type { CellReader, Reading } from './reading';

const DECIMAL = /^-?[0-9]+\.[0-9]+$/;

/**
 * Reads a field of codes. In a workbook a code may be a number cell: its digits are the code. Fields that also name a
 * rule for whole numbers have that one tried first, as their collections do.
 */
export function createCodeReader(field: Field, index: CodeIndex, rules: FieldRules): CellReader {
  const listRule = rules.constraint('codeList');
  const wholeRule = field.rules?.wholeNumber === undefined ? undefined : rules.constraint('wholeNumber');
  const typeRule = wholeRule ?? listRule;
  const incompleteRule = rules.standard('code-list-incomplete');
  const anyCase = field.form === 'any-case';

  function readCode(text: string, into: Reading): void {
    if (index.inForce(text)) into.parsed = text;
    else readOther(text, into);
  }

  function readOther(text: string, into: Reading): void {
    const match = index.match(text);
    switch (match.fault) {
      case undefined:
        into.parsed = match.code;
        return;
      case 'letter-case':
        into.parsed = match.code;
        if (!anyCase) into.note(listRule, 'letter-case');
        return;
      case 'label-not-code':
        into.fail(typeRule, 'label-not-code');
        return;
      case 'not-in-list':
        readUnknown(text, into);
        return;
      default:
        into.fail(listRule, match.fault);
    }
  }

  function readUnknown(text: string, into: Reading): void {
    if (wholeRule !== undefined && !isDigits(text)) {
      into.fail(wholeRule, DECIMAL.test(text) ? 'not-whole' : 'not-a-number');
    } else if (index.complete) {
      into.fail(listRule, 'not-in-list');
    } else {
      into.parsed = text;
      into.note(incompleteRule, 'not-in-list');
    }
  }

  const other = (reason: Reason) => (into: Reading) => into.fail(typeRule, reason);
  const dateNotCode = other('date-not-code');
  return {
    noiseRule: listRule,
    text: (text, _workbook, into) => readCode(text, into),
    number: (value, into) => readCode(String(value), into),
    trueFalse: other('true-false'),
    date: (_iso, into) => dateNotCode(into),
  };
}
