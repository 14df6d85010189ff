/** Text that is written in a certain way, whatever it says. */
import { FormFault, type Form } from './form';

const WRONG = FormFault.of('wrong-form');

function written(isRight: (text: string) => boolean): Form {
  return { read: (text) => (isRight(text) ? text : WRONG) };
}

export const TEXT_FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  // Parts of a name: one space between two of them.
  ['single-spaces', written((text) => !/\s{2}/.test(text))],
  // Whole numbers with semicolons between them, some of which may be left empty: `40;;15`.
  ['semicolons', written((text) => /^ *\d*(?: *; *\d*)* *$/.test(text))],
]);
