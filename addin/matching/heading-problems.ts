import { columnLetters } from '../../core/values/column-letters';
import type { HeadingCell } from '../headings/heading-cells';
import type { HeadingProblem } from '../model/match';
import { joinWords, quote } from '../../core/values/words';

/** Two columns for one field: the first is checked, and both say so. */
export function duplicateHeading(first: HeadingCell, second: HeadingCell, title: string): HeadingProblem {
  const [a, b] = [columnLetters(first.column), columnLetters(second.column)];
  const what =
    first.text === second.text
      ? `Columns ${a} and ${b} are both headed ${quote(first.text)}.`
      : `Columns ${a} (${quote(first.text)}) and ${b} (${quote(second.text)}) both look like ${title}.`;
  return {
    kind: 'duplicate',
    severity: 'warning',
    message: `${what} Column ${a} is checked and column ${b} is not; choose the other if that is wrong.`,
  };
}

/** A heading that could be several fields: none is chosen. */
export function ambiguousHeading(
  heading: HeadingCell,
  titles: readonly string[],
  candidates: readonly string[],
): HeadingProblem {
  const where = `Column ${columnLetters(heading.column)} (${quote(heading.text)})`;
  return {
    kind: 'ambiguous',
    severity: 'warning',
    message: `${where} could be ${joinWords(titles, 'or')}. It is not checked until you choose which.`,
    candidates,
  };
}

/** A column that older files of the layout had. */
export function retiredHeading(
  heading: HeadingCell,
  retired: { readonly title: string; readonly note: string },
): HeadingProblem {
  const where = `Column ${columnLetters(heading.column)} (${quote(heading.text)})`;
  const note = retired.note === '' ? '' : ` ${endSentence(retired.note)}`;
  return {
    kind: 'retired',
    severity: 'warning',
    message: `${where}, ${retired.title}, is a retired column and is not checked.${note} You may leave it out.`,
  };
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
