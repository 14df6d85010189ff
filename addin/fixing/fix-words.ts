import { columnLetters } from '../../core/values/column-letters';
import { nameCode } from '../code-lists/load-code-lists';
import { formatDate } from '../../core/values/format-date';
import { fieldOf } from '../../core/layouts/layout-fields';
import type { CheckRun, Finding } from '../model/check-run';
import { readOtherDate } from '../../core/values/read-other-date';
import { showValue } from '../../core/values/show-value';
import { countOf, quote } from '../../core/values/words';
import type { Fix } from './fixes-of';
import type { FixLine } from './plan-fixes';

/** What the button says that does it: `Use WBRI (White British)`, `Remove the extra spaces`. */
export function fixWords(
  { tables }: Pick<CheckRun, 'tables'>,
  finding: Finding,
  { suggestion }: Fix,
): string {
  const { value, label, with: others = [] } = suggestion;
  const { layout } = tables[finding.table]!;
  const [other] = others;
  if (other !== undefined) {
    return `Swap with ${fieldOf(layout, other.field)?.title ?? other.field}`;
  }
  if (value === '') return 'Empty the cell';
  if (finding.reason === 'spaces') return 'Remove the extra spaces';
  if (finding.reason === 'hidden-characters') return 'Remove the hidden characters';
  const isDate = fieldOf(layout, finding.field)?.type === 'date';
  const date = isDate ? readOtherDate(value) : undefined;
  return `Use ${date === undefined ? nameCode({ code: value, label }) : formatDate(date)}`;
}

/** `Column K: "White British" becomes "31" (English / Welsh …), 19 cells`. */
export function lineWords({ column, before, after, label, count }: FixLine): string {
  const named = typeof after === 'string' ? quote(after) : showValue(after);
  const becomes = label === '' || label === after ? named : nameCode({ code: named, label });
  return `Column ${columnLetters(column)}: ${showValue(before)} becomes ${becomes}, ${countOf(count, 'cell', 'cells')}`;
}
