import type { Field } from '../http/api';
import type { CheckContext } from './compile-layout';
import type { FieldRules } from './field-rules';
import { FORMS, isDateForm } from './forms';
import { createCodeReader } from './read-code';
import { createDateReader } from './read-date';
import { createNumberReader } from './read-number';
import type { CellReader } from './reading';
import { createFormReader, createTextReader } from './read-text';

/** The reader that a field's type, form and code list ask for. */
export function createReader(field: Field, rules: FieldRules, context: CheckContext): CellReader {
  const { type, form } = field;
  if (field.codeList !== undefined && field.codesCheckedByRule !== true) {
    return createCodeReader(field, context.codeIndex(field.codeList), rules);
  }
  if (type === 'date') {
    if (form !== undefined && !isDateForm(form)) throw unknownForm(field);
    return createDateReader(form, rules);
  }
  const storedAsNumber =
    type === 'integer' || type === 'number' ? rules.standard('number-as-text') : undefined;
  const named = form ?? (type === 'year' ? 'four-digit-year' : undefined);
  if (named !== undefined) {
    const known = FORMS.get(named);
    if (known === undefined) throw unknownForm(field);
    return createFormReader(known, rules, storedAsNumber);
  }
  return type === 'string' ? createTextReader(rules) : createNumberReader(type === 'integer', rules);
}

function unknownForm(field: Field): Error {
  return new Error(`Field ${field.name} asks for the form ${field.form}, which a ${field.type} cannot have`);
}
