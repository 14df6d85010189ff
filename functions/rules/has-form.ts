import { FormFault } from '../../core/values/form';
import { FORMS } from '../../core/values/forms';

/** Whether text is written in a form that the engine knows, for columns where other cells decide if it must be. */
export function hasForm(form: string, text: string): boolean {
  const known = FORMS.get(form);
  if (known === undefined) throw new Error(`There is no form ${form}`);
  return !(known.read(text) instanceof FormFault);
}
