/**
 * The forms a field can name (`form` in a layout), as functions: each takes text without noise and answers what it
 * stands for, or what is wrong. No pattern from data is ever run. `any-case` belongs to a code list: letter case does
 * not matter in it.
 */
import { DATE_FORM_NAMES, type DateForm } from './date-forms';
import type { Form } from './form';
import { IDENTIFIER_FORMS } from './identifier-forms';
import { NUMBER_FORMS } from './number-forms';
import { TEXT_FORMS } from './text-forms';

export const FORMS: ReadonlyMap<string, Form> = new Map([
  ...IDENTIFIER_FORMS,
  ...NUMBER_FORMS,
  ...TEXT_FORMS,
]);

/** Every name that `form` of a field may have. */
export const FORM_NAMES: readonly string[] = ['any-case', ...DATE_FORM_NAMES, ...FORMS.keys()];

export function isDateForm(name: string | undefined): name is DateForm {
  return name !== undefined && (DATE_FORM_NAMES as readonly string[]).includes(name);
}
