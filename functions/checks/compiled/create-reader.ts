import type { Field } from '../../../core/api/shapes';
import type { CheckContext } from './check-context';
import type { FieldRules } from '../readers/field-rules';
import { FORMS, isDateForm } from '../../../core/values/forms';
import { CodeReader } from '../readers/read-code';
import { DateReader } from '../readers/read-date';
import { NumberReader } from '../readers/read-number';
import type { CellReader } from '../readers/reading';
import { FormReader, TextReader } from '../readers/read-text';

/** Titles of columns whose digits are a name; collections whose files have no keys have references, too. */
const REFERENCE = /\b(?:reference|ID)\b|\bnumber$/i;

/** The reader that a field's type, form and code list ask for. `isKey`: rows are found by the field. */
export function createReader(
  field: Field,
  rules: FieldRules,
  context: CheckContext,
  isKey: boolean,
): CellReader {
  const { type, form } = field;
  if (field.codeList !== undefined && field.codesCheckedByRule !== true) {
    return new CodeReader(field, context.codeIndex(field.codeList), rules);
  }
  if (type === 'date') {
    if (form !== undefined && !isDateForm(form)) throw unknownForm(field);
    return new DateReader(form, rules);
  }
  const storedAsNumber =
    type === 'integer' || type === 'number' ? rules.standard('number-as-text') : undefined;
  const named = form ?? (type === 'year' ? 'four-digit-year' : undefined);
  if (named !== undefined) {
    const known = FORMS.get(named);
    if (known === undefined) throw unknownForm(field);
    return new FormReader(known, rules, storedAsNumber);
  }
  return type === 'string'
    ? new TextReader(rules, isKey || REFERENCE.test(field.title))
    : new NumberReader(
        type === 'integer',
        rules,
        type === 'integer' && field.rules?.wholeNumber !== undefined,
      );
}

function unknownForm(field: Field): Error {
  return new Error(`Field ${field.name} asks for the form ${field.form}, which a ${field.type} cannot have`);
}
